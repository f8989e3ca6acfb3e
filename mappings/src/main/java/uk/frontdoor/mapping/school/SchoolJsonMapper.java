package uk.frontdoor.mapping.school;

import java.time.LocalDate;
import tools.jackson.databind.node.ObjectNode;
import uk.frontdoor.core.area.England;
import uk.frontdoor.core.intake.RawSubmission;
import uk.frontdoor.core.normalise.Mapper;
import uk.frontdoor.core.normalise.NormaliseOutcome;
import uk.frontdoor.mapping.reading.Cells;
import uk.frontdoor.mapping.reading.Envelope;
import uk.frontdoor.mapping.reading.JsonCells;
import uk.frontdoor.mapping.reading.Notes;
import uk.frontdoor.mapping.reading.ReferralReader;

/** Reads our own referral JSON. */
public final class SchoolJsonMapper implements Mapper {
    private final ReferralCheck check;

    public SchoolJsonMapper(ReferralCheck check) {
        this.check = check;
    }

    @Override
    public NormaliseOutcome map(RawSubmission submission) {
        LocalDate today = LocalDate.ofInstant(submission.receivedAt(), England.TIME);
        return switch (check.check(submission.original(), today)) {
            case ReferralCheck.Outcome.Unreadable unreadable ->
                new NormaliseOutcome.NeedsKeying(unreadable.problems());
            case ReferralCheck.Outcome.Unacceptable unacceptable ->
                new NormaliseOutcome.NeedsKeying(unacceptable.problems());
            case ReferralCheck.Outcome.Accepted accepted -> map(submission, accepted.tree());
        };
    }

    /** For what has just been checked: {@code accepted} is the tree of the submission's original. */
    public NormaliseOutcome map(RawSubmission submission, ObjectNode accepted) {
        return ReferralReader.read(submission, cells(submission, accepted), new Notes());
    }

    private static Cells cells(RawSubmission submission, ObjectNode tree) {
        Cells cells = JsonCells.lay(tree);
        Senders.lay(submission, cells);
        String correlation = submission.envelope().get(Envelope.CORRELATION_ID);
        if (correlation != null && !tree.has("correlationId")) {
            cells.put("correlationId", correlation, "envelope correlationId");
        }
        return cells;
    }
}
