package uk.frontdoor.app.access;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.security.config.annotation.web.configuration.EnableWebSecurity;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.config.annotation.EnableWebMvc;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import com.jayway.jsonpath.JsonPath;
import uk.frontdoor.core.ledger.LedgerFact;

@Tag("hostile")
final class TokenEndpointTest {
    private static final GuardedFaces GUARDED = new GuardedFaces(Faces.class);
    private static final String SIGNED = TokenRequest.SIGNED;
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
    void givesATokenForASignedAssertionThatOpensTheFaces() throws Exception {
        MvcTestResult answer = signed(assertion()).exchange();

        assertThat(answer).hasStatus(200).headers().hasHeaderSatisfying(
                "Cache-Control", values -> assertThat(values.getFirst()).contains("no-store"));
        assertThat(WEB.get().uri("/api/whoami").header("Authorization", "Bearer " + token(answer)))
                .hasStatus(200)
                .hasBodyTextEqualTo("testfell-primary by school-records");
    }

    @Test
    void givesATokenForAnIdAndAKeyInEitherPlace() throws Exception {
        MvcTestResult inBody = form()
                .param("client_id", "testfell-primary")
                .param("client_secret", GuardsAlone.KEY)
                .exchange();
        MvcTestResult inHeader = form()
                .headers(headers -> headers.setBasicAuth("testfell-primary", GuardsAlone.KEY))
                .exchange();

        assertThat(token(inBody)).startsWith(AccessTokens.PREFIX).isNotEqualTo(token(inHeader));
        assertThat(inBody).bodyJson().extractingPath("$.expires_in").isEqualTo(600);
    }

    @Test
    void refusesTheSameAssertionTheSecondTimeAndRecordsWhose() throws Exception {
        String assertion = assertion();
        signed(assertion).exchange();

        assertRefused(signed(assertion).exchange(), 401, "invalid_client", "CREDENTIAL_USED");
        assertThat(GuardsAlone.FACTS).extracting(LedgerFact::actor).containsExactly("testfell-primary");
    }

    @Test
    void refusesAKeyUnderTheNameOfAnotherSystem() {
        assertRefused(
                form().param("client_id", "school-records")
                        .param("client_secret", GuardsAlone.KEY)
                        .exchange(),
                401,
                "invalid_client",
                "UNKNOWN_SENDER");
    }

    @ParameterizedTest
    @CsvSource({
        "grant_type, password, unsupported_grant_type, UNKNOWN_CODE",
        "client_assertion_type, urn:other, invalid_request, MALFORMED",
        "client_secret, another-proof, invalid_request, MALFORMED"
    })
    void refusesWhatTheStandardDoesNotForesee(String name, String value, String error, String code) throws Exception {
        var request = WEB.post()
                .uri(TokenController.PATH)
                .contentType("application/x-www-form-urlencoded")
                .param("grant_type", name.equals("grant_type") ? value : "client_credentials")
                .param("client_assertion_type", name.equals("client_assertion_type") ? value : SIGNED)
                .param("client_assertion", assertion());
        if (name.equals("client_secret")) {
            request.param(name, value);
        }

        assertRefused(request.exchange(), 400, error, code);
    }

    @Test
    void refusesProofsInTheAddressBecauseAddressesAreLogged() throws Exception {
        assertRefused(
                WEB.post()
                        .uri(TokenController.PATH + "?grant_type=client_credentials&client_assertion=" + assertion())
                        .contentType("application/x-www-form-urlencoded")
                        .exchange(),
                400,
                "invalid_request",
                "MALFORMED");
    }

    @Test
    void refusesAParameterThatStandsTwice() throws Exception {
        assertRefused(signed(assertion()).param("client_assertion", "another").exchange(), 400, "invalid_request", "MALFORMED");
    }

    private static void assertRefused(MvcTestResult answer, int status, String error, String code) {
        assertThat(answer).hasStatus(status).bodyJson().extractingPath("$.error").isEqualTo(error);
        assertThat(GuardsAlone.FACTS)
                .singleElement()
                .satisfies(fact -> assertThat(fact.details())
                        .containsEntry("code", code)
                        .containsEntry("face", TokenController.PATH));
    }

    private static MockMvcTester.MockMvcRequestBuilder form() {
        return WEB.post()
                .uri(TokenController.PATH)
                .contentType("application/x-www-form-urlencoded")
                .param("grant_type", "client_credentials");
    }

    private static MockMvcTester.MockMvcRequestBuilder signed(String assertion) {
        return form().param("client_assertion_type", SIGNED).param("client_assertion", assertion);
    }

    private static String token(MvcTestResult answer) throws Exception {
        return JsonPath.read(answer.getResponse().getContentAsString(), "$.access_token");
    }

    private static String assertion() throws JOSEException {
        SignedJWT assertion = new SignedJWT(
                new JWSHeader.Builder(JWSAlgorithm.RS512).keyID("signing-1").build(),
                new JWTClaimsSet.Builder()
                        .issuer(GuardsAlone.SYSTEM)
                        .subject(GuardsAlone.SYSTEM)
                        .audience("front-door/oauth2/token")
                        .jwtID(UUID.randomUUID().toString())
                        .expirationTime(Date.from(Instant.now().plusSeconds(120)))
                        .build());
        assertion.sign(new RSASSASigner(GuardsAlone.SIGNING.getPrivate()));
        return assertion.serialize();
    }

    @Configuration
    @EnableWebMvc
    @EnableWebSecurity
    @Import({GuardsAlone.class, WhoAmI.class})
    static class Faces {}

    @RestController
    static class WhoAmI {
        @GetMapping("/api/whoami")
        String name(@AuthenticationPrincipal AgencyPrincipal principal) {
            return principal.getName() + " by " + principal.system();
        }
    }
}
