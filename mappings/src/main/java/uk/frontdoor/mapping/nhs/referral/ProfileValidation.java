package uk.frontdoor.mapping.nhs.referral;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.context.support.DefaultProfileValidationSupport;
import ca.uhn.fhir.validation.FhirValidator;
import ca.uhn.fhir.validation.SingleValidationMessage;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hl7.fhir.common.hapi.validation.support.CommonCodeSystemsTerminologyService;
import org.hl7.fhir.common.hapi.validation.support.InMemoryTerminologyServerValidationSupport;
import org.hl7.fhir.common.hapi.validation.support.ValidationSupportChain;
import org.hl7.fhir.common.hapi.validation.validator.FhirInstanceValidator;
import uk.frontdoor.mapping.nhs.finding.Finding;
import uk.frontdoor.mapping.nhs.finding.FindingCode;
import uk.frontdoor.mapping.nhs.finding.Severities;
import uk.frontdoor.mapping.nhs.finding.Severity;
import uk.frontdoor.mapping.nhs.reading.Format;

/**
 * HAPI's instance validator against base FHIR R4, offline.
 *
 * <p>Tens of milliseconds a message and seconds for the first, so never before an answer. Findings name the place and
 * the validator's own message id; its sentences and the ids it writes into places are the
 * sender's and are not kept. The national profiles are not
 * published as packages this build can have, so a profile that is not known is no finding. Thread safe.
 */
public final class ProfileValidation implements SecondOpinion {

    private static final String UK_LANGUAGE = "UKCore-HumanLanguage";

    private final FhirValidator validator;
    private final Severities severities;

    public ProfileValidation(FhirContext fhir, Severities severities) {
        this.severities = severities;
        var instances = new FhirInstanceValidator(new ValidationSupportChain(
                new DefaultProfileValidationSupport(fhir),
                new CommonCodeSystemsTerminologyService(fhir),
                new InMemoryTerminologyServerValidationSupport(fhir)));
        instances.setAnyExtensionsAllowed(true);
        instances.setErrorForUnknownProfiles(false);
        this.validator = fhir.newValidator().registerValidatorModule(instances);
    }

    @Override
    public List<Finding> on(byte[] message, Format format) {
        var findings = new ArrayList<Finding>();
        String text = new String(message, StandardCharsets.UTF_8);
        for (SingleValidationMessage found : validator.validateWithResult(text).getMessages()) {
            code(found)
                    .filter(code -> severities.of(code) != Severity.IGNORE)
                    .ifPresent(code -> findings.add(new Finding(code, place(found))));
        }
        return findings;
    }

    private static Optional<FindingCode> code(SingleValidationMessage found) {
        if (found.getMessage() != null && found.getMessage().contains(UK_LANGUAGE)) {
            return Optional.of(FindingCode.PROFILE_LANGUAGE_SYSTEM);
        }
        return switch (found.getSeverity()) {
            case FATAL, ERROR -> Optional.of(FindingCode.PROFILE_ERROR);
            case WARNING -> Optional.of(FindingCode.PROFILE_WARNING);
            case INFORMATION -> Optional.empty();
        };
    }

    private static String place(SingleValidationMessage found) {
        String reported = found.getLocationString() == null ? "Bundle" : found.getLocationString();
        String location = reported.replaceAll("/\\*.*?\\*/", "");
        return found.getMessageId() == null ? location : location + " (" + found.getMessageId() + ")";
    }
}
