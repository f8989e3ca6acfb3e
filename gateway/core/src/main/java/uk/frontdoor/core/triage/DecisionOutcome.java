package uk.frontdoor.core.triage;

/** What a person decided to do with a referral. */
public enum DecisionOutcome {
    /** Pass on to the named recipients, as far as the sharing rules allow each. */
    SHARE,
    ADVICE_GIVEN,
    RETURN_FOR_INFORMATION,
    /** The child lives elsewhere: on to the front door there, or the referrer is told to go there. */
    SEND_TO_OTHER_AREA,
    DUPLICATE,
    NO_FURTHER_ACTION
}
