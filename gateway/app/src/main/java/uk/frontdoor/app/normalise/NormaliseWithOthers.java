package uk.frontdoor.app.normalise;

import java.util.List;
import org.springframework.transaction.support.TransactionTemplate;
import uk.frontdoor.core.intake.RawSubmission;
import uk.frontdoor.core.normalise.NormaliseOutcome;
import uk.frontdoor.core.normalise.NormaliseStore;

/** The store, and whatever else is kept in its transaction. */
final class NormaliseWithOthers implements NormaliseStore {
    private final NormaliseStore store;
    private final List<KeptAlongside> others;
    private final TransactionTemplate transaction;

    NormaliseWithOthers(NormaliseStore store, List<KeptAlongside> others, TransactionTemplate transaction) {
        this.store = store;
        this.others = List.copyOf(others);
        this.transaction = transaction;
    }

    @Override
    public void record(RawSubmission submission, NormaliseOutcome outcome) {
        transaction.executeWithoutResult(_ -> {
            store.record(submission, outcome);
            others.forEach(other -> other.keep(submission, outcome));
        });
    }
}
