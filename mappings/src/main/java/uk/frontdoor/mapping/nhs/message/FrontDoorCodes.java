package uk.frontdoor.mapping.nhs.message;

/**
 * Code and identifier systems of this product, for what the national standard has no code for.
 *
 * <p>The standard has no use case for children's services and its Consent speaks of direct care only, so both get a
 * system of their own beside, never instead of, the national ones.
 */
public final class FrontDoorCodes {

    private static final String BASE = "https://frontdoor.example/fhir/";

    /** Use-case code system; its one code is {@link #CHILDRENS_SERVICES}. */
    public static final String USE_CASES = BASE + "CodeSystem/use-cases";
    public static final String CHILDRENS_SERVICES = "childrens-services";

    /** Consent category for agreement that information about a family is shared between agencies. */
    public static final String AGREEMENT_TO_SHARE = BASE + "CodeSystem/agreement-to-share";

    /** What a recipient is called in an agreement: a destination id or kind. */
    public static final String RECIPIENT = BASE + "Id/recipient";

    /** Need topics, for the reason of a request. */
    public static final String TOPICS = BASE + "CodeSystem/need-topics";

    /** Extensions of ours. */
    public static final String EXTENSIONS = BASE + "StructureDefinition/";

    /** The questions a referral to children's services answers. */
    public static final String QUESTIONNAIRE = BASE + "Questionnaire/childrens-services-referral";

    /** The case number a person can read over a telephone. */
    public static final String CASE_NUMBER = BASE + "Id/case-number";

    /** Our own message definitions. */
    public static final String DEFINITIONS = BASE + "MessageDefinition/";

    private FrontDoorCodes() {
    }
}
