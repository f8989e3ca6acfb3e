package uk.frontdoor.core.referral;

/** How far a child is known. Identity is a state that later messages change. */
public enum ChildState {
    IDENTIFIED,
    /** Somebody saw or heard a child whose name or birth date is not known. */
    UNIDENTIFIED,
    /** No birth date yet; an expected date of delivery, and the mother's record beside it. */
    UNBORN
}
