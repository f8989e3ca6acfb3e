package uk.frontdoor.core.intake;

/** What became of an attempt to hand something in. */
public sealed interface IntakeOutcome {
    /** The original bytes are on disk and somebody will own them. */
    record Kept(SubmissionId id) implements IntakeOutcome {}

    /** The same request was kept before; it has no second effect. */
    record Repeated(SubmissionId first) implements IntakeOutcome {}

    /** The same request is being handled at this moment. */
    record StillBeingHandled() implements IntakeOutcome {}

    /** The request is refused; its repeats get the same answer. */
    record RefusedNow(int status, byte[] answer) implements IntakeOutcome {}

    /** The same request was refused before; the same answer is due again. */
    record RefusedBefore(int status, byte[] answer) implements IntakeOutcome {}

    /** Another request already brought this message (for NHS: the Bundle id). */
    record MessageSeenBefore(SubmissionId first) implements IntakeOutcome {}
}
