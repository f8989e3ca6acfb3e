package uk.frontdoor.app.worklist;

import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import uk.frontdoor.app.outbox.Outbox;
import uk.frontdoor.app.recordkey.RecordTexts;
import uk.frontdoor.app.watch.RedirectWatch;
import uk.frontdoor.core.area.DestinationId;
import uk.frontdoor.core.failure.FailureCode;
import uk.frontdoor.core.failure.Problem;
import uk.frontdoor.core.ledger.Ledger;
import uk.frontdoor.core.ledger.LedgerFact;
import uk.frontdoor.core.ledger.LedgerKind;
import uk.frontdoor.core.triage.HumanDecision;
import uk.frontdoor.core.worklist.LeaseId;
import uk.frontdoor.core.worklist.ResultOutcome;
import uk.frontdoor.core.worklist.SecondPerson;
import uk.frontdoor.core.worklist.WorkItem;
import uk.frontdoor.core.worklist.WorkKind;
import uk.frontdoor.route.Addresses;

/** Records what people decide: the decision, its ledger entry, the message that carries it on, and the end of the item. */
final class Decisions {
    /** All that is asked before a decision is taken, in one journey. */
    private static final String BEFOREHAND =
            """
            SELECT EXISTS (SELECT FROM decision WHERE id = :decision) AS recorded,
                   EXISTS (SELECT FROM closing WHERE decision = :decision) AS proposed,
                   coalesce((SELECT c.settled_by IS NULL FROM closing c
                             WHERE c.work_item = w.id ORDER BY c.proposed_at DESC LIMIT 1), false) AS waits,
                   (SELECT r.source FROM referral r
                    WHERE r.submission = w.submission ORDER BY r.version DESC LIMIT 1) AS referral
            FROM (VALUES (1)) always
            LEFT JOIN work_item w ON w.id = :item
            """;
    private static final String NEWEST_REFERRAL =
            """
            SELECT source
            FROM referral
            WHERE submission = :submission
            ORDER BY version DESC
            LIMIT 1
            """;
    /** What else is in doubt about a referral, and what of it was passed on, which its sender was told. */
    private static final String LEFT_OPEN =
            """
            SELECT (SELECT count(*)
                    FROM release_ticket t JOIN decision d ON d.id = t.decision
                    WHERE d.submission = :submission AND t.state <> 'WITHDRAWN')
                 + (SELECT count(*) FROM work_item
                    WHERE submission = :submission AND kind = 'HELD' AND done_at IS NULL AND id <> :item)
            """;
    private static final String INSERT =
            """
            INSERT INTO decision
                (id, work_item, submission, referral, outcome, decided_by, decided_at, content, sealed, outline)
            VALUES
                (:id, :workItem, :submission, :referral, :outcome, :by, :at, :content::json, :sealed, :outline::json)
            """;

    private final JdbcClient database;
    private final DecisionRow row;
    private final TransactionTemplate transaction;
    private final HeldItems held;
    private final ClosingRows closings;
    private final Outbox outbox;
    private final Ledger ledger;
    private final RedirectWatch redirects;
    private final MeasuredDecisions measured;

    Decisions(
            JdbcClient database,
            RecordTexts texts,
            TransactionTemplate transaction,
            HeldItems held,
            ClosingRows closings,
            Outbox outbox,
            Ledger ledger,
            RedirectWatch redirects) {
        this.database = database;
        this.row = new DecisionRow(texts);
        this.transaction = transaction;
        this.held = held;
        this.closings = closings;
        this.outbox = outbox;
        this.ledger = ledger;
        this.redirects = redirects;
        this.measured = new MeasuredDecisions(database);
    }

    ResultOutcome decide(LeaseId lease, HumanDecision decision) {
        ResultOutcome outcome = transaction.execute(_ -> decideOnce(lease, decision));
        return outcome == null ? new ResultOutcome.LeaseLost() : outcome;
    }

    private ResultOutcome decideOnce(LeaseId lease, HumanDecision decision) {
        Optional<WorkItem> item = held.lock(lease);
        Beforehand before = beforehand(decision);
        if (before.recorded()) {
            return new ResultOutcome.RecordedBefore();
        }
        if (before.proposed()) {
            return new ResultOutcome.AwaitsSecondPerson();
        }
        if (item.isEmpty() || item.get().done() || !item.get().id().equals(decision.workItem())) {
            return new ResultOutcome.LeaseLost();
        }
        if (before.awaitsSecondPerson()) {
            return new ResultOutcome.Incomplete(List.of(new Problem("secondPerson", FailureCode.INVARIANT)));
        }
        Optional<UUID> referral = Optional.ofNullable(before.referral());
        List<Problem> problems = DecisionCheck.problems(decision, referral.isPresent());
        if (!problems.isEmpty()) {
            return new ResultOutcome.Incomplete(problems);
        }
        if (SecondPerson.isNeeded(item.get(), decision)) {
            return propose(decision, item.get());
        }
        record(decision, item.get(), referral);
        return new ResultOutcome.Recorded();
    }

    private ResultOutcome propose(HumanDecision decision, WorkItem item) {
        closings.propose(decision, item);
        ledger.append(new LedgerFact(
                LedgerKind.SECONDED,
                item.submission(),
                decision.decidedBy(),
                Map.of(
                        "workItem", item.id().toString(),
                        "decision", decision.id().toString(),
                        "step", "ASKED_FOR",
                        "outcome", decision.outcome().name(),
                        "reasonCode", decision.reasonCode())));
        return new ResultOutcome.AwaitsSecondPerson();
    }

    /** A second person has confirmed it; whether it may be recorded was asked when it was taken. */
    void recordConfirmed(HumanDecision decision, WorkItem item) {
        record(decision, item, newestReferral(item));
    }

    /**
     * How things stand with a decision and its item.
     *
     * @param referral the newest version; null when nobody has keyed the original
     */
    private record Beforehand(
            boolean recorded, boolean proposed, boolean awaitsSecondPerson, @Nullable UUID referral) {}

    private Beforehand beforehand(HumanDecision decision) {
        return database.sql(BEFOREHAND)
                .param("decision", decision.id())
                .param("item", decision.workItem().value())
                .query((row, _) -> new Beforehand(
                        row.getBoolean("recorded"),
                        row.getBoolean("proposed"),
                        row.getBoolean("waits"),
                        row.getObject("referral", UUID.class)))
                .single();
    }

    private Optional<UUID> newestReferral(WorkItem item) {
        return database.sql(NEWEST_REFERRAL)
                .param("submission", item.submission().value())
                .query(UUID.class)
                .optional();
    }

    private void record(HumanDecision decision, WorkItem item, Optional<UUID> referral) {
        row.bind(database.sql(INSERT), item.submission(), decision)
                .param("id", decision.id())
                .param("workItem", item.id().value())
                .param("submission", item.submission().value())
                .param("referral", referral.orElse(null), java.sql.Types.OTHER)
                .param("outcome", decision.outcome().name())
                .param("by", decision.decidedBy())
                .param("at", decision.decidedAt().atOffset(ZoneOffset.UTC))
                .update();
        measured.count(decision);
        ledger.append(fact(decision, item));
        carryOn(decision, item, referral.isPresent());
        held.close(item);
    }

    /**
     * A decision to pass on tells the referrer once something has been released; any other tells at once, and only when
     * it settles the referral itself: a side question does so when it is the last one open and nothing was passed on.
     */
    private void carryOn(HumanDecision decision, WorkItem item, boolean hasReferral) {
        if (decision.passesOn()) {
            outbox.send(Addresses.SHARING, decision.id());
        } else if (hasReferral && settles(item)) {
            outbox.send(Addresses.FEEDBACK, decision.id());
        }
        if (hasReferral && decision.pointsElsewhere() && item.kind() != WorkKind.DUE) {
            redirects.of(item.submission(), item.area());
        }
    }

    private boolean settles(WorkItem item) {
        return item.kind() == WorkKind.TRIAGE || (item.kind() == WorkKind.HELD && isLastOpen(item));
    }

    private boolean isLastOpen(WorkItem item) {
        return database.sql(LEFT_OPEN)
                        .param("submission", item.submission().value())
                        .param("item", item.id().value())
                        .query(Integer.class)
                        .single()
                == 0;
    }

    private static LedgerFact fact(HumanDecision decision, WorkItem item) {
        Map<String, String> details = new TreeMap<>(Map.of(
                "decision", decision.id().toString(),
                "workItem", item.id().toString(),
                "kind", item.kind().name(),
                "outcome", decision.outcome().name(),
                "level", decision.level().name(),
                "childLevels", new TreeMap<>(decision.childLevels()).toString(),
                "reasonCode", decision.reasonCode(),
                "recipients", names(decision.recipients()),
                "section47", Boolean.toString(decision.section47()),
                "override", Boolean.toString(decision.override() != null)));
        if (decision.overrideUntil() != null) {
            details.put("overrideUntil", decision.overrideUntil().toString());
        }
        return new LedgerFact(LedgerKind.DECIDED, item.submission(), decision.decidedBy(), details);
    }

    private static String names(List<DestinationId> recipients) {
        return recipients.stream().map(DestinationId::value).collect(Collectors.joining(" "));
    }
}
