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
    DECIDED,
    AGREEMENT,
    MATCH_PROPOSED,
    MATCH_SETTLED,
    RELEASED,
    WITHHELD,
    HELD,
    DISPATCHED,
    DELIVERED,
    FEEDBACK,
    FAILED,
    /** A decision table was proposed, approved, activated or retired. */
    RULES_CHANGED
}
