package uk.frontdoor.core.sharing;

/** Agreement as the sharing table sees it, for one recipient on one day. */
public enum AgreementInForce {
    AGREED,
    REFUSED,
    WITHDRAWN,
    STALE,
    /** Not sought, for a reason that makes asking unsafe. */
    NOT_SOUGHT_UNSAFE,
    NOT_SOUGHT_UNABLE_TO_CONTACT,
    NOT_SOUGHT_NO_REASON,
    /** Only a child who cannot give it alone agreed. */
    CHILD_ONLY,
    /** Only somebody without parental responsibility, or whose standing is unknown, agreed. */
    STANDING_UNKNOWN,
    NONE
}
