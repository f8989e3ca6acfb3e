package uk.frontdoor.mapping.nhs.message;

/** Code systems, identifier systems and extensions of the Booking and Referral Standard and UK Core. */
public final class BarsCodes {

    public static final String MESSAGE_EVENTS = "https://fhir.nhs.uk/CodeSystem/message-events-bars";
    public static final String MESSAGE_REASONS = "https://fhir.nhs.uk/CodeSystem/message-reason-bars";
    public static final String CATEGORY = "https://fhir.nhs.uk/CodeSystem/message-category-servicerequest";
    public static final String USE_CASES = "https://fhir.nhs.uk/CodeSystem/usecases-categories-bars";
    public static final String CONSENT_CATEGORIES = "https://fhir.nhs.uk/CodeSystem/consent-categories-bars";
    public static final String FLAG_CATEGORIES = "https://fhir.nhs.uk/CodeSystem/flag-categories-bars";
    public static final String SAFEGUARDING_CODES = "https://fhir.nhs.uk/CodeSystem/safeguarding-codes-bars";
    public static final String DOS_SERVICE = "https://fhir.nhs.uk/Id/dos-service-id";
    public static final String ODS_ORGANISATION = "https://fhir.nhs.uk/Id/ods-organization-code";
    public static final String NHS_NUMBER = "https://fhir.nhs.uk/Id/nhs-number";
    public static final String VERIFICATION_STATUS =
            "https://fhir.hl7.org.uk/StructureDefinition/Extension-UKCore-NHSNumberVerificationStatus";
    public static final String CONTACT_RANK = "https://fhir.hl7.org.uk/StructureDefinition/Extension-UKCore-ContactRank";
    public static final String BIRTH_SEX = "https://fhir.hl7.org.uk/StructureDefinition/Extension-UKCore-BirthSex";
    public static final String DEFINITIONS = "https://fhir.nhs.uk/MessageDefinition/";

    private BarsCodes() {
    }

    /** An identifier system in today's spelling: older messages write {@code http://} and {@code /id/}. */
    public static String today(String system) {
        String secure = system.startsWith("http://fhir.nhs.uk/") ? "https" + system.substring(4) : system;
        return secure.startsWith("https://fhir.nhs.uk/id/")
                ? "https://fhir.nhs.uk/Id/" + secure.substring("https://fhir.nhs.uk/id/".length())
                : secure;
    }
}
