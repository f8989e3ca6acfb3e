package uk.frontdoor.app.rules;

/** What an approval led to. */
sealed interface ApprovalOutcome {
    /** One more named approver is needed. */
    record Waiting() implements ApprovalOutcome {}

    /** Two have approved, and it is in force. */
    record Activated() implements ApprovalOutcome {}

    /** Not counted. */
    record Refused(String reason) implements ApprovalOutcome {}
}
