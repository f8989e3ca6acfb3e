package uk.frontdoor.app.decision;

import java.util.Arrays;


/** Why a person decided as they did, for the record and for counting. */
public enum ReasonCode {
    RISK_OF_SIGNIFICANT_HARM("A child is or may be at risk of significant harm"),
    CHILD_IN_NEED("A child is in need of services"),
    FAMILY_ASKS_FOR_HELP("The family asks for, or agrees to, help"),
    TARGETED_HELP("Needs that targeted or early help can meet"),
    UNIVERSAL_SERVICES_ENOUGH("Universal services can meet the need"),
    ADVICE_TO_REFERRER("The referrer goes on helping, with advice"),
    INFORMATION_MISSING("What is needed to decide is missing"),
    AGREEMENT_MISSING("Agreement is missing and must be asked for"),
    LIVES_ELSEWHERE("The child lives in another area"),
    KNOWN_ALREADY("Already known and being acted on"),
    NOT_A_REFERRAL("This is not a referral"),
    HANDLED_ANOTHER_WAY("Handled another way, as the rationale says");

    private final String label;

    ReasonCode(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    /** The label of a code of ours; a case system's own code stays as it is. */
    public static String words(String code) {
        return Arrays.stream(values())
                .filter(reason -> reason.name().equals(code))
                .map(ReasonCode::label)
                .findFirst()
                .orElse(code);
    }
}
