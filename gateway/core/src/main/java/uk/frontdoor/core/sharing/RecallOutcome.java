package uk.frontdoor.core.sharing;

/** What the rules come to now about something a recipient has already. */
public sealed interface RecallOutcome {
    SharingVerdict verdict();

    /** It could go as it went, by this rule: the recipient keeps it. */
    record Stands(SharingVerdict verdict) implements RecallOutcome {}

    /** It would be refused: the recipient is asked to delete it. */
    record Recalled(SharingVerdict verdict) implements RecallOutcome {}

    /** A person settles whether it is recalled. */
    record InDoubt(SharingVerdict verdict) implements RecallOutcome {}
}
