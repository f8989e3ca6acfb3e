package uk.frontdoor.core.ledger;

/** What an entry records. */
public enum LedgerKind {
    RECEIVED,
    REFUSED,
    NORMALISED,
    NEEDS_KEYING,
    PLACED,
    CLAIMED,
    VIEWED,
    /** Somebody looked for work by a reference or a child's number; what they typed is not recorded. */
    SEARCHED,
    /** The list left the gateway as a file. */
    EXPORTED,
    /** Work was given to a colleague, taken from one, or put back. */
    HANDED_OVER,
    /** A second person confirmed the closing of a red, or sent it back. */
    SECONDED,
    DECIDED,
    /** The time of a piece of work passed before anybody had done it. */
    CLOCK_MISSED,
    AGREEMENT,
    MATCH_PROPOSED,
    MATCH_SETTLED,
    RELEASED,
    WITHHELD,
    HELD,
    DISPATCHED,
    DELIVERED,
    /** A recipient said how it goes on: allocated to a role, or closed with an outcome. */
    PROGRESSED,
    FEEDBACK,
    /** A person told the referrer something, by a template. */
    REPLIED,
    FAILED,
    /** A decision table was proposed, approved, activated or retired. */
    RULES_CHANGED,
    /** Somebody opened a record outside their area, or it was judged afterwards whether they should have. */
    BREAK_GLASS,
    /** Somebody asked for what is held about a child: what was decided, found and given. */
    SUBJECT_ACCESS,
    /** Something was said to be wrong: it was corrected, or the objection kept with the record. */
    RECTIFIED,
    /** What a recipient has not confirmed was sent to it again. */
    REPLAYED,
    /** Somebody asked for a record to be erased, or a second person had its key destroyed or kept it. */
    ERASURE,
    /** A record must not be erased, or may be again. */
    LEGAL_HOLD,
    /** After a change of agreement: whether a recipient keeps what it has, and how far its recall has come. */
    RECALLED,
    /** A recipient says that it has deleted what was recalled, or on what basis it keeps it. */
    RECALL_ANSWERED
}
