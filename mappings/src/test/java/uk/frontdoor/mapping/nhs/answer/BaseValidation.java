package uk.frontdoor.mapping.nhs.answer;

import ca.uhn.fhir.context.FhirContext;
import java.util.List;
import uk.frontdoor.mapping.nhs.finding.Finding;
import uk.frontdoor.mapping.nhs.finding.FindingCode;
import uk.frontdoor.mapping.nhs.finding.ShippedSeverities;
import uk.frontdoor.mapping.nhs.reading.Format;
import uk.frontdoor.mapping.nhs.referral.ProfileValidation;

/** HAPI's validator over our own answers: what conformance kits run over them. */
public final class BaseValidation {

    private static final ProfileValidation VALIDATION =
            new ProfileValidation(FhirContext.forR4Cached(), ShippedSeverities.load());

    private BaseValidation() {
    }

    /** Where the validator reports errors. */
    public static List<String> errors(byte[] resource) {
        return VALIDATION.on(resource, Format.JSON).stream()
                .filter(finding -> finding.code() == FindingCode.PROFILE_ERROR)
                .map(Finding::place)
                .toList();
    }
}
