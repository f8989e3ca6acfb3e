package uk.frontdoor.core.feedback;

/** What a referrer sees of a referral's life; never another agency's content. */
public enum ReferrerStatus {
    /** Kept; nobody has looked yet. */
    RECEIVED,
    /** In the front door's queue. */
    WITH_FRONT_DOOR,
    /** A person has decided. */
    DECIDED,
    /** Passed on to those who will help. */
    PASSED_ON,
    /** Help was arranged, and somebody works with the family. */
    HELP_UNDER_WAY,
    /** The help that was arranged has ended. */
    HELP_ENDED,
    /** The child lives in another area: whoever sent it sends it to the front door there. */
    REDIRECTED,
    /** More information is needed from the referrer. */
    MORE_INFORMATION_NEEDED,
    /** Taken back by the sender. */
    CANCELLED
}
