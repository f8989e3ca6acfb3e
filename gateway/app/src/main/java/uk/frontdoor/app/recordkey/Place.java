package uk.frontdoor.app.recordkey;

import java.util.UUID;
import uk.frontdoor.core.intake.SubmissionId;

/**
 * A column of one row, to which what is sealed for it is bound. Never change a name: what was sealed would not open.
 *
 * @param row by which the row is known; of several about one child the column says which
 */
public record Place(String column, UUID row) {
    /** What was sent, documents included. */
    public static Place original(SubmissionId submission) {
        return new Place("submission.original", submission.value());
    }

    /** A version of the canonical referral. */
    public static Place referral(UUID source) {
        return new Place("referral.sealed", source);
    }

    /** What a person decided and why. */
    public static Place decision(UUID decision) {
        return new Place("decision.sealed", decision);
    }

    /** A decision that waits, or waited, for a second person. */
    public static Place closing(UUID decision) {
        return new Place("closing.sealed", decision);
    }

    /** What somebody has typed and not sent. */
    public static Place draft(UUID workItem) {
        return new Place("desk_draft.sealed", workItem);
    }

    /** By what a child is found again. */
    public static Place traits(SubmissionId referral, String label) {
        return new Place("match_child.sealed " + label, referral.value());
    }

    /** What people wrote about a request for what is held about a child. */
    public static Place access(String column, UUID request) {
        return new Place("subject_access." + column, request);
    }

    /** What was said to be wrong, and why it was not corrected. */
    public static Place rectification(UUID rectification) {
        return new Place("rectification.sealed", rectification);
    }

    /** An answer on its way to an NHS sender. */
    public static Place answer(UUID answer) {
        return new Place("nhs_answer.sealed", answer);
    }
}
