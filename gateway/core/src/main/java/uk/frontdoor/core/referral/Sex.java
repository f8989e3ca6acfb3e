package uk.frontdoor.core.referral;

/** Sex as recorded by the sender. */
public enum Sex {
    FEMALE,
    MALE,
    INDETERMINATE,
    NOT_KNOWN
}
