package uk.frontdoor.mapping.nhs.referral;

import static org.assertj.core.api.Assertions.assertThat;

import ca.uhn.fhir.context.FhirContext;
import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.node.ObjectNode;
import uk.frontdoor.mapping.nhs.ReferralMessage;
import uk.frontdoor.mapping.nhs.finding.FindingCode;
import uk.frontdoor.mapping.nhs.finding.ShippedSeverities;
import uk.frontdoor.mapping.nhs.reading.Format;

class ProfileValidationTest {

    private static final ProfileValidation VALIDATION =
            new ProfileValidation(FhirContext.forR4Cached(), ShippedSeverities.load());

    @Test
    void findsNothingInTheValidReferral() {
        assertThat(VALIDATION.on(ReferralMessage.valid().json(), Format.JSON)).isEmpty();
    }

    @Test
    void findsNothingButTheUnresolvableInAnOfficialExample() {
        assertThat(VALIDATION.on(ReferralMessage.bytes("/bars/official/validation-request.json"), Format.JSON))
                .noneMatch(finding -> finding.place().contains("communication"));
    }

    @Test
    void findsABrokenInvariantAndRepeatsNoValue() {
        var message = ReferralMessage.valid().change("Patient", patient ->
                ((ObjectNode) patient.path("contact").path(0)).remove(List.of("name", "telecom", "relationship")));

        assertThat(VALIDATION.on(message.json(), Format.JSON)).isNotEmpty().allSatisfy(finding -> {
            assertThat(finding.code()).isEqualTo(FindingCode.PROFILE_ERROR);
            assertThat(finding.place()).contains("contact").doesNotContain("Testwell");
        });
    }
}
