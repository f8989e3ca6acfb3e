package uk.frontdoor.app.intake;

import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.frontdoor.app.recordkey.RecordKeys;
import uk.frontdoor.core.intake.Intake;
import uk.frontdoor.core.intake.IntakeOutcome;
import uk.frontdoor.core.intake.MessageKey;
import uk.frontdoor.core.intake.RawSubmission;
import uk.frontdoor.core.intake.RefusedContent;
import uk.frontdoor.core.intake.ServiceRequestState;

/** Keeps single submissions by group commit, files in a transaction of their own, and refusals. */
final class CommittedIntake implements Intake {
    private final RecordKeys keys;
    private final GroupCommitter committer;
    private final InFlight inFlight;
    private final WholeFile wholeFile;
    private final RefusedRequests refused;

    CommittedIntake(
            RecordKeys keys,
            GroupCommitter committer,
            InFlight inFlight,
            WholeFile wholeFile,
            RefusedRequests refused) {
        this.keys = keys;
        this.committer = committer;
        this.inFlight = inFlight;
        this.wholeFile = wholeFile;
        this.refused = refused;
    }

    @Override
    public IntakeOutcome keep(RawSubmission submission, @Nullable MessageKey message) {
        return keep(Offer.of(keys, submission, message, null));
    }

    IntakeOutcome keep(RawSubmission submission, @Nullable MessageKey message, ServiceRequestState state) {
        return keep(Offer.of(keys, submission, message, state));
    }

    private IntakeOutcome keep(Offer offer) {
        if (!inFlight.enter(offer.request())) {
            return new IntakeOutcome.StillBeingHandled();
        }
        try {
            return committer.submit(offer).await();
        } finally {
            inFlight.leave(offer.request());
        }
    }

    @Override
    public List<IntakeOutcome> keepAll(List<RawSubmission> submissions) {
        List<Offer> offers = submissions.stream()
                .map(submission -> Offer.of(keys, submission, null, null))
                .toList();
        var entered = inFlight.enterAll(offers.stream().map(Offer::request).toList());
        try {
            return wholeFile.keep(offers);
        } finally {
            inFlight.leaveAll(entered);
        }
    }

    @Override
    public IntakeOutcome refuse(RefusedContent content) {
        return refused.record(content.under(Offer.key(content.request())));
    }
}
