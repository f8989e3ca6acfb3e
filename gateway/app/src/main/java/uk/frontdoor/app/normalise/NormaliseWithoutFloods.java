package uk.frontdoor.app.normalise;

import org.springframework.transaction.support.TransactionTemplate;
import uk.frontdoor.core.intake.RawSubmission;
import uk.frontdoor.core.normalise.NormaliseOutcome;
import uk.frontdoor.core.normalise.NormaliseStore;
import uk.frontdoor.core.normalise.StormBreaker;
import uk.frontdoor.core.referral.Harm;
import uk.frontdoor.core.referral.Referral;

/** The store, for what is not one more repeat in a storm: that waits with the others like it, as one piece of work. */
final class NormaliseWithoutFloods implements NormaliseStore {
    private final NormaliseStore store;
    private final StormBreaker breaker;
    private final FloodTable floods;
    private final TransactionTemplate transaction;

    NormaliseWithoutFloods(
            NormaliseStore store, StormBreaker breaker, FloodTable floods, TransactionTemplate transaction) {
        this.store = store;
        this.breaker = breaker;
        this.floods = floods;
        this.transaction = transaction;
    }

    @Override
    public void record(RawSubmission submission, NormaliseOutcome outcome) {
        if (breaker.holds(submission, speaksOfHarm(outcome)) && !floods.letGo(submission.id())) {
            transaction.executeWithoutResult(_ -> floods.hold(submission));
        } else {
            store.record(submission, outcome);
        }
    }

    private static boolean speaksOfHarm(NormaliseOutcome outcome) {
        return switch (outcome) {
            case NormaliseOutcome.Normalised(Referral referral) -> significant(referral);
            case NormaliseOutcome.Updates(var _, Referral referral) -> significant(referral);
            case NormaliseOutcome.NeedsKeying _ -> false;
            case NormaliseOutcome.Cancels _ -> false;
        };
    }

    private static boolean significant(Referral referral) {
        return referral.harm().compareTo(Harm.REASONABLE_CAUSE) >= 0;
    }
}
