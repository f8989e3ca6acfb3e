package uk.frontdoor.core.worklist;

/** Why something waits for a person. */
public enum WorkKind {
    /** A referral to decide on. */
    TRIAGE,
    /** An original no mapper could read; to be keyed. */
    KEYING,
    /** An update or cancellation of something already received. */
    CHANGE,
    /** The sharing rules hold a disclosure for a person. */
    HELD,
    /** A stage failed, or a delivery did not arrive or was not confirmed. */
    FAILED,
    /** A day has come that was waited for: a review, a notice, aftercare. */
    DUE
}
