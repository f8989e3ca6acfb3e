package uk.frontdoor.app.worklist;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import org.springframework.transaction.support.TransactionTemplate;
import uk.frontdoor.core.area.AreaId;
import uk.frontdoor.core.failure.FailureCode;
import uk.frontdoor.core.failure.Problem;
import uk.frontdoor.core.ledger.Ledger;
import uk.frontdoor.core.ledger.LedgerFact;
import uk.frontdoor.core.ledger.LedgerKind;
import uk.frontdoor.core.worklist.Closings;
import uk.frontdoor.core.worklist.LeaseId;
import uk.frontdoor.core.worklist.ResultOutcome;
import uk.frontdoor.core.worklist.WorkItem;
import uk.frontdoor.core.worklist.WorkItemId;

/** Takes the second person's word. The decision is recorded as the first person took it, and so is who confirmed it. */
final class SecondedClosings implements Closings {
    private static final int LONGEST_TEXT = 20_000;

    private final TransactionTemplate transaction;
    private final HeldItems held;
    private final ClosingRows rows;
    private final Decisions decisions;
    private final Ledger ledger;

    SecondedClosings(
            TransactionTemplate transaction, HeldItems held, ClosingRows rows, Decisions decisions, Ledger ledger) {
        this.transaction = transaction;
        this.held = held;
        this.rows = rows;
        this.decisions = decisions;
        this.ledger = ledger;
    }

    @Override
    public Optional<Closing> waiting(WorkItemId item) {
        return rows.waiting(item);
    }

    @Override
    public Optional<Closing> last(WorkItemId item) {
        return rows.last(item);
    }

    @Override
    public Optional<WorkItemId> next(Set<AreaId> areas, String by) {
        return areas.isEmpty()
                ? Optional.empty()
                : rows.next(areas.stream().map(AreaId::value).toList(), by);
    }

    @Override
    public ResultOutcome confirm(LeaseId lease, Word word) {
        return settle(lease, word, (item, closing) -> {
            rows.settle(closing, word, true);
            ledger.append(fact(item, closing, word, "CONFIRMED"));
            decisions.recordConfirmed(closing.decision(), item);
        });
    }

    @Override
    public ResultOutcome sendBack(LeaseId lease, Word word, Duration forSoLong) {
        return settle(lease, word, (item, closing) -> {
            rows.settle(closing, word, false);
            ledger.append(fact(item, closing, word, "SENT_BACK"));
            rows.giveBack(item, closing.decision().decidedBy(), forSoLong);
        });
    }

    private ResultOutcome settle(LeaseId lease, Word word, BiConsumer<WorkItem, Closing> then) {
        ResultOutcome outcome = transaction.execute(_ -> settleOnce(lease, word, then));
        return outcome == null ? new ResultOutcome.LeaseLost() : outcome;
    }

    private ResultOutcome settleOnce(LeaseId lease, Word word, BiConsumer<WorkItem, Closing> then) {
        Optional<WorkItem> item = held.lock(lease).filter(each -> !each.done());
        Optional<Closing> closing = item.flatMap(each -> rows.waiting(each.id()));
        if (item.isEmpty() || closing.isEmpty()) {
            return new ResultOutcome.LeaseLost();
        }
        if (closing.get().decision().decidedBy().equals(word.by())) {
            return new ResultOutcome.Incomplete(List.of(new Problem("secondPerson", FailureCode.INVARIANT)));
        }
        if (word.why().isBlank() || word.why().length() > LONGEST_TEXT) {
            return new ResultOutcome.Incomplete(List.of(new Problem("why", FailureCode.REQUIRED)));
        }
        then.accept(item.get(), closing.get());
        return new ResultOutcome.Recorded();
    }

    private static LedgerFact fact(WorkItem item, Closing closing, Word word, String step) {
        return new LedgerFact(
                LedgerKind.SECONDED,
                item.submission(),
                word.by(),
                Map.of(
                        "workItem", item.id().toString(),
                        "decision", closing.decision().id().toString(),
                        "decidedBy", closing.decision().decidedBy(),
                        "step", step));
    }
}
