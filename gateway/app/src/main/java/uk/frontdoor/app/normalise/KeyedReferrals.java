package uk.frontdoor.app.normalise;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.transaction.support.TransactionTemplate;
import uk.frontdoor.app.outbox.Outbox;
import uk.frontdoor.app.worklist.HeldItems;
import uk.frontdoor.core.failure.FailureCode;
import uk.frontdoor.core.failure.Problem;
import uk.frontdoor.core.failure.Stage;
import uk.frontdoor.core.intake.SubmissionId;
import uk.frontdoor.core.ledger.Ledger;
import uk.frontdoor.core.ledger.LedgerFact;
import uk.frontdoor.core.ledger.LedgerKind;
import uk.frontdoor.core.referral.Referral;
import uk.frontdoor.core.worklist.Keying;
import uk.frontdoor.core.worklist.LeaseId;
import uk.frontdoor.core.worklist.ResultOutcome;
import uk.frontdoor.core.worklist.WorkItem;
import uk.frontdoor.route.Addresses;

/** Keeps the referral a person keyed as if a mapper had read it, under that person's name. */
final class KeyedReferrals implements Keying {
    private final TransactionTemplate transaction;
    private final HeldItems held;
    private final ReferralVersions versions;
    private final Outbox outbox;
    private final Ledger ledger;

    KeyedReferrals(
            TransactionTemplate transaction, HeldItems held, ReferralVersions versions, Outbox outbox, Ledger ledger) {
        this.transaction = transaction;
        this.held = held;
        this.versions = versions;
        this.outbox = outbox;
        this.ledger = ledger;
    }

    @Override
    public ResultOutcome keyed(LeaseId lease, Referral referral, String by) {
        ResultOutcome outcome = transaction.execute(_ -> keyedOnce(held.lock(lease), referral, by));
        return outcome == null ? new ResultOutcome.LeaseLost() : outcome;
    }

    private ResultOutcome keyedOnce(Optional<WorkItem> item, Referral referral, String by) {
        if (item.isEmpty()) {
            return new ResultOutcome.LeaseLost();
        }
        List<Problem> problems = problems(item.get(), referral, by);
        if (!problems.isEmpty()) {
            return new ResultOutcome.Incomplete(problems);
        }
        if (item.get().done()) {
            return versions.isKept(referral.submission())
                    ? new ResultOutcome.RecordedBefore()
                    : new ResultOutcome.LeaseLost();
        }
        if (versions.isKept(referral.submission())) {
            return new ResultOutcome.Incomplete(List.of(new Problem("submission", FailureCode.REPEATED)));
        }
        keep(referral, by);
        held.close(item.get());
        return new ResultOutcome.Recorded();
    }

    private void keep(Referral referral, String by) {
        SubmissionId id = referral.submission();
        versions.add(id, id, referral, by);
        outbox.send(Addresses.TRIAGE, id);
        ledger.append(new LedgerFact(
                LedgerKind.NORMALISED, id, by, Map.of("kind", referral.kind().name(), "keyed", "true")));
    }

    /** A keying task, or an original its mapper failed on: whoever keys it settles the failure. */
    private static boolean mayBeKeyed(WorkItem item) {
        return switch (item.kind()) {
            case KEYING -> true;
            case FAILED -> item.subject() != null && item.subject().startsWith(Stage.NORMALISE.word() + " ");
            case TRIAGE, CHANGE, HELD, DUE -> false;
        };
    }

    private static List<Problem> problems(WorkItem item, Referral referral, String by) {
        List<Problem> problems = new ArrayList<>();
        if (!mayBeKeyed(item)) {
            problems.add(new Problem("workItem", FailureCode.INVARIANT));
        }
        if (!item.submission().equals(referral.submission())) {
            problems.add(new Problem("submission", FailureCode.INVARIANT));
        }
        if (referral.children().isEmpty()) {
            problems.add(new Problem("children", FailureCode.REQUIRED));
        }
        if (by.isBlank()) {
            problems.add(new Problem("by", FailureCode.REQUIRED));
        }
        return problems;
    }
}
