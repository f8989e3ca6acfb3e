package uk.frontdoor.mapping.nhs.answer;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.context.support.DefaultProfileValidationSupport;
import ca.uhn.fhir.validation.FhirValidator;
import ca.uhn.fhir.validation.ResultSeverityEnum;
import ca.uhn.fhir.validation.SingleValidationMessage;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.hl7.fhir.common.hapi.validation.support.CommonCodeSystemsTerminologyService;
import org.hl7.fhir.common.hapi.validation.support.InMemoryTerminologyServerValidationSupport;
import org.hl7.fhir.common.hapi.validation.support.ValidationSupportChain;
import org.hl7.fhir.common.hapi.validation.validator.FhirInstanceValidator;

/** HAPI's instance validator against base R4: what conformance kits run over our answers. */
public final class BaseValidation {

    private static final FhirContext FHIR = FhirContext.forR4Cached();
    private static final FhirValidator VALIDATOR = FHIR.newValidator().registerValidatorModule(validator());

    private BaseValidation() {
    }

    private static FhirInstanceValidator validator() {
        var validator = new FhirInstanceValidator(new ValidationSupportChain(
                new DefaultProfileValidationSupport(FHIR),
                new CommonCodeSystemsTerminologyService(FHIR),
                new InMemoryTerminologyServerValidationSupport(FHIR)));
        validator.setAnyExtensionsAllowed(true);
        validator.setErrorForUnknownProfiles(false);
        return validator;
    }

    /** The errors the validator reports; national profiles and code systems are not to be had and not counted. */
    public static List<String> errors(byte[] resource) {
        return VALIDATOR.validateWithResult(new String(resource, StandardCharsets.UTF_8)).getMessages().stream()
                .filter(message -> message.getSeverity().ordinal() >= ResultSeverityEnum.ERROR.ordinal())
                .filter(message -> !isTheLanguageSystem(message))
                .map(message -> message.getLocationString() + ": " + message.getMessage())
                .toList();
    }

    private static boolean isTheLanguageSystem(SingleValidationMessage message) {
        return message.getMessage().contains("UKCore-HumanLanguage");
    }
}
