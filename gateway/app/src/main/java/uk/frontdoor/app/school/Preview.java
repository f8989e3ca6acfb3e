package uk.frontdoor.app.school;

import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import uk.frontdoor.core.failure.FailureCode;
import uk.frontdoor.core.failure.Problem;
import uk.frontdoor.core.intake.RawSubmission;
import uk.frontdoor.core.normalise.Mapper;
import uk.frontdoor.core.normalise.NormaliseOutcome;

/** What normalising will make of something just kept, so that its sender can be told at once. */
final class Preview {
    private static final Logger LOG = LoggerFactory.getLogger(Preview.class);

    private Preview() {}

    /** Never throws: it is on disk, and whatever a mapper does the answer is that it was kept. */
    static NormaliseOutcome of(Mapper mapper, RawSubmission kept) {
        try {
            return mapper.map(kept);
        } catch (RuntimeException unforeseen) {
            LOG.error("no preview of {}: {}", kept.id(), unforeseen.getClass().getName());
            return new NormaliseOutcome.NeedsKeying(List.of(new Problem("body", FailureCode.UNEXPECTED)));
        }
    }

    static List<Problem> problems(NormaliseOutcome outcome) {
        return switch (outcome) {
            case NormaliseOutcome.Normalised normalised -> normalised.referral().findings();
            case NormaliseOutcome.Updates updates -> updates.referral().findings();
            case NormaliseOutcome.NeedsKeying needsKeying -> needsKeying.problems();
            case NormaliseOutcome.Cancels _ -> List.of();
        };
    }
}
