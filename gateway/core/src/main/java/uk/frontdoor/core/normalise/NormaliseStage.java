package uk.frontdoor.core.normalise;

import java.util.List;
import java.util.Map;
import uk.frontdoor.core.failure.FailureCode;
import uk.frontdoor.core.failure.Problem;
import uk.frontdoor.core.intake.Channel;
import uk.frontdoor.core.intake.RawSubmission;
import uk.frontdoor.core.intake.SubmissionId;
import uk.frontdoor.core.intake.Submissions;

/** Picks the mapper by channel and keeps what it made of the original. */
public final class NormaliseStage {
    private final Submissions submissions;
    private final Map<Channel, Mapper> mappers;
    private final NormaliseStore store;

    public NormaliseStage(Submissions submissions, Map<Channel, Mapper> mappers, NormaliseStore store) {
        this.submissions = submissions;
        this.mappers = Map.copyOf(mappers);
        this.store = store;
    }

    /** Safe to call again with the same id. */
    public void handle(SubmissionId id) {
        RawSubmission submission = submissions
                .find(id)
                .orElseThrow(() -> new IllegalStateException("submission " + id + " was announced but is not kept"));
        store.record(submission, read(submission));
    }

    private NormaliseOutcome read(RawSubmission submission) {
        Mapper mapper = mappers.get(submission.channel());
        if (mapper == null) {
            return new NormaliseOutcome.NeedsKeying(
                    List.of(new Problem(submission.channel().name(), FailureCode.NOT_UNDERSTOOD)));
        }
        return mapper.map(submission);
    }
}
