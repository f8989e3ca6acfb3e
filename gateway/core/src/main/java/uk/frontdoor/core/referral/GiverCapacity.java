package uk.frontdoor.core.referral;

/** In what capacity somebody agreed or refused. */
public enum GiverCapacity {
    PARENT_WITH_RESPONSIBILITY,
    PARENT_RESPONSIBILITY_UNKNOWN,
    CARER,
    YOUNG_PERSON,
    CHILD,
    NOT_STATED
}
