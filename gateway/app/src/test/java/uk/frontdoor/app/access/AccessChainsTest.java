package uk.frontdoor.app.access;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.security.config.annotation.web.configuration.EnableWebSecurity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.config.annotation.EnableWebMvc;
import uk.frontdoor.core.intake.Channel;
import uk.frontdoor.core.ledger.LedgerFact;

final class AccessChainsTest {
    private static final String KEY = GuardsAlone.KEY;
    private static final List<LedgerFact> FACTS = GuardsAlone.FACTS;

    private static final GuardedFaces GUARDED = new GuardedFaces(Faces.class);
    private static final MockMvcTester WEB = GUARDED.web();

    @AfterAll
    static void stop() {
        GUARDED.close();
    }

    @BeforeEach
    void forget() {
        GUARDED.forget();
    }

    @Test
    void handsTheAgencyToTheFace() {
        assertThat(WEB.post().uri("/api/referrals").header("Authorization", "Bearer " + KEY))
                .hasStatus(200)
                .hasBodyTextEqualTo("testfell-primary");
    }

    @Test
    void tellsAnUnknownSenderSoAsProblemDetailsAndRecordsIt() {
        assertThat(WEB.post().uri("/api/referrals"))
                .hasStatus(401)
                .hasContentType("application/problem+json")
                .bodyJson()
                .extractingPath("$.problems[0].code")
                .isEqualTo("UNKNOWN_SENDER");
        assertThat(FACTS).hasSize(1);
    }

    @Test
    void refusesAChannelTheAgencyMayNotUse() {
        assertThat(WEB.post().uri("/api/police/notices").header("X-Api-Key", KEY))
                .hasStatus(403)
                .bodyJson()
                .extractingPath("$.problems[0].code")
                .isEqualTo("CHANNEL_NOT_PERMITTED");
        assertThat(FACTS).extracting(LedgerFact::actor).containsExactly("testfell-primary");
    }

    @Test
    void letsAFaceRefuseInItsOwnWords() {
        assertThat(WEB.post().uri("/FHIR/R4/$process-message"))
                .hasStatus(401)
                .hasBodyTextEqualTo("OperationOutcome");
    }

    @Test
    void keepsContractsOpenAndAnswersOutOfCaches() {
        assertThat(WEB.get().uri("/FHIR/R4/metadata")).hasStatus(200);
        assertThat(WEB.post().uri("/api/referrals").header("X-Api-Key", KEY))
                .headers()
                .hasHeaderSatisfying("Cache-Control", values -> assertThat(values.getFirst()).contains("no-store"))
                .hasValue("X-Content-Type-Options", "nosniff");
    }

    @Test
    void opensNoSessionForAMachine() {
        var result = WEB.post().uri("/api/referrals").header("X-Api-Key", KEY).exchange();

        assertThat(result.getRequest().getSession(false)).isNull();
    }

    @Test
    void sendsStaffToTheirProvider() {
        assertThat(WEB.get().uri("/desk")).hasStatus(302).hasRedirectedUrl("/sign-in/to/staff");
    }

    @Test
    void refusesAFormThatWasNotOurs() {
        assertThat(WEB.post().uri("/refer/start")).hasStatus(403);
    }

    @Test
    void allowsNothingInlineOnAnyPage() {
        assertThat(WEB.get().uri("/refer"))
                .headers()
                .hasHeaderSatisfying("Content-Security-Policy", values -> assertThat(values.getFirst())
                        .contains("default-src 'none'")
                        .doesNotContain("unsafe"));
    }

    @Test
    void deniesWhatNobodyHasClaimed() {
        assertThat(WEB.get().uri("/webjars/govuk-frontend/5.14.0/package.json")).hasStatus(403);
        assertThat(WEB.get().uri("/actuator/env")).hasStatus(403);
    }

    @Configuration
    @EnableWebMvc
    @EnableWebSecurity
    @Import(GuardsAlone.class)
    static class Faces {
        @Bean
        AccessRefusal nhsWords() {
            return new AccessRefusal() {
                @Override
                public boolean speaksFor(HttpServletRequest request) {
                    return request.getRequestURI().startsWith("/FHIR/");
                }

                @Override
                public void answer(HttpServletRequest request, HttpServletResponse response, Refusal refusal)
                        throws IOException {
                    response.setStatus(401);
                    response.getOutputStream().write("OperationOutcome".getBytes(StandardCharsets.UTF_8));
                }
            };
        }

        @Bean
        Face face() {
            return new Face();
        }
    }

    @RestController
    static class Face {
        @PostMapping("/api/referrals")
        String school(@AuthenticationPrincipal AgencyPrincipal sender) {
            sender.permit(Channel.SCHOOL_JSON);
            return sender.getName();
        }

        @PostMapping("/api/police/notices")
        String police(@AuthenticationPrincipal AgencyPrincipal sender) {
            sender.permit(Channel.POLICE_JSON);
            return sender.getName();
        }

        @GetMapping({"/FHIR/R4/metadata", "/refer", "/desk"})
        String open() {
            return "open";
        }
    }
}
