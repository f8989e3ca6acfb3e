package uk.frontdoor.core.referral;

/** What is known of agreement. {@link #NONE} means the referral does not say. */
public enum AgreementState {
    AGREED,
    REFUSED,
    NOT_SOUGHT,
    /** Past its review date: a person confirms it before it is relied on. */
    STALE,
    WITHDRAWN,
    NONE
}
