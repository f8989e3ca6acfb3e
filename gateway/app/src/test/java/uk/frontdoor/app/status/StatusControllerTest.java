package uk.frontdoor.app.status;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletResponse;
import tools.jackson.databind.json.JsonMapper;
import uk.frontdoor.app.http.ApiFace;
import uk.frontdoor.core.agency.AgencyKind;
import uk.frontdoor.core.feedback.ReferrerStatus;
import uk.frontdoor.core.feedback.SentReferral;
import uk.frontdoor.core.fixture.AReferral;
import uk.frontdoor.core.intake.CaseReference;

class StatusControllerTest {
    private static final String TEMPLATE = "/api/referrals/{reference}/status";
    private static final CaseReference REFERENCE = CaseReference.of(AReferral.ID);
    private static final ApiFace FACE = new ApiFace(face -> new StatusController((reference, sender) ->
            reference.equals(REFERENCE) && sender.value().equals("testfell-primary")
                    ? Optional.of(new SentReferral(
                            reference, ReferrerStatus.WITH_FRONT_DOOR, ApiFace.NOW, ApiFace.NOW.plusSeconds(1)))
                    : Optional.empty()));

    @Test
    void tellsTheSenderWhereItsReferralStandsAndWhatComesNext() {
        FACE.as(ApiFace.agency("testfell-primary", AgencyKind.SCHOOL, "2A"));

        MockHttpServletResponse answer = ask(REFERENCE.value());

        assertThat(answer.getStatus()).isEqualTo(200);
        assertThat(JsonMapper.shared().readTree(answer.getContentAsByteArray()).path("next").stringValue())
                .contains("A person decides");
    }

    @Test
    void saysTheSameToAnotherSenderAsAboutNothing() throws Exception {
        FACE.as(ApiFace.agency("lunemouth-high", AgencyKind.SCHOOL, "2A"));
        String others = ask(REFERENCE.value()).getContentAsString();
        String nothing = ask("FD-2222-2222-22").getContentAsString();
        String nonsense = ask("FD-1").getContentAsString();

        assertThat(others).isEqualTo(nothing).isEqualTo(nonsense).contains("\"status\":404");
    }

    private static MockHttpServletResponse ask(String reference) {
        return FACE.get(TEMPLATE, "/api/referrals/" + reference + "/status").send();
    }
}
