package uk.frontdoor.core.referral;

/** Why agreement was not asked for (reference: B4). The last two do not justify sharing below section 47. */
public enum NotSoughtReason {
    RISK_TO_CHILD,
    RISK_TO_ADULT,
    PREJUDICE_CRIME,
    DELAY_HARM,
    FABRICATED_ILLNESS,
    SEXUAL_ABUSE,
    FORCED_MARRIAGE_OR_HONOUR,
    FEMALE_GENITAL_MUTILATION,
    UNABLE_TO_CONTACT,
    YOUNG_PERSON_OBJECTS
}
