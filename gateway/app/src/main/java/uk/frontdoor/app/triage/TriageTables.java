package uk.frontdoor.app.triage;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import uk.frontdoor.app.store.RecordJson;
import uk.frontdoor.app.watch.StayWatch;
import uk.frontdoor.app.worklist.NewWork;
import uk.frontdoor.core.area.Placement;
import uk.frontdoor.core.failure.FailureCode;
import uk.frontdoor.core.failure.Problem;
import uk.frontdoor.core.intake.SubmissionId;
import uk.frontdoor.core.ledger.Ledger;
import uk.frontdoor.core.ledger.LedgerFact;
import uk.frontdoor.core.ledger.LedgerKind;
import uk.frontdoor.core.referral.Referral;
import uk.frontdoor.core.triage.Placed;
import uk.frontdoor.core.triage.TriageStore;
import uk.frontdoor.core.worklist.WorkKind;

/** Keeps where a referral was placed and puts it in front of people. */
final class TriageTables implements TriageStore {
    private static final String ONCE =
            """
            INSERT INTO placed (source, submission, content, placed_at)
            SELECT source, submission, :content::json, :at
            FROM referral
            WHERE source = :source
            ON CONFLICT (source) DO NOTHING
            RETURNING submission
            """;

    private final JdbcClient database;
    private final TransactionTemplate transaction;
    private final StayWatch stays;
    private final NewWork work;
    private final Ledger ledger;
    private final Clock clock;

    TriageTables(
            JdbcClient database,
            TransactionTemplate transaction,
            StayWatch stays,
            NewWork work,
            Ledger ledger,
            Clock clock) {
        this.database = database;
        this.transaction = transaction;
        this.stays = stays;
        this.work = work;
        this.ledger = ledger;
        this.clock = clock;
    }

    @Override
    public void record(Referral referral, Placed placed) {
        transaction.executeWithoutResult(_ -> first(referral.submission(), placed).ifPresent(about -> {
            stays.of(referral, placed.queue());
            work.add(task(about, referral.submission(), placed));
            ledger.append(fact(about, referral.submission(), placed));
        }));
    }

    /** What the version is about, when it has not been placed before. */
    private Optional<SubmissionId> first(SubmissionId source, Placed placed) {
        return database.sql(ONCE)
                .param("source", source.value())
                .param("content", RecordJson.write(placed))
                .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                .query(UUID.class)
                .optional()
                .map(SubmissionId::new);
    }

    /** What came first is to be decided on; what changes it is to be looked at beside it. */
    private static NewWork.Task task(SubmissionId about, SubmissionId source, Placed placed) {
        boolean changes = !about.equals(source);
        return new NewWork.Task(
                (changes ? "update " : "triage ") + source,
                changes ? WorkKind.CHANGE : WorkKind.TRIAGE,
                placed.queue(),
                about,
                changes ? source.toString() : null,
                placed.proposal().urgency(),
                placed.dueAt(),
                problems(placed.placement()));
    }

    private static List<Problem> problems(Placement placement) {
        return switch (placement) {
            case Placement.InArea _ -> List.of();
            case Placement.OutOfArea _ -> List.of(new Problem("children.address.postcode", FailureCode.OUT_OF_AREA));
            case Placement.Unplaced(var reason) -> List.of(new Problem("children.address.postcode", reason));
        };
    }

    private static LedgerFact fact(SubmissionId about, SubmissionId source, Placed placed) {
        return new LedgerFact(
                LedgerKind.PLACED,
                about,
                "triage",
                Map.of(
                        "source", source.toString(),
                        "area", placed.queue().value(),
                        "urgency", placed.proposal().urgency().name(),
                        "rule", placed.proposal().ruleId(),
                        "table", placed.proposal().tableVersion(),
                        "due", placed.dueAt().toString()));
    }
}
