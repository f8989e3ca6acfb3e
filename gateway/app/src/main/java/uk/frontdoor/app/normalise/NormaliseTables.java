package uk.frontdoor.app.normalise;

import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import uk.frontdoor.app.outbox.Outbox;
import uk.frontdoor.app.worklist.NewWork;
import uk.frontdoor.app.worklist.QueueOf;
import uk.frontdoor.core.failure.FailureCode;
import uk.frontdoor.core.failure.Problem;
import uk.frontdoor.core.intake.RawSubmission;
import uk.frontdoor.core.intake.SubmissionId;
import uk.frontdoor.core.ledger.Ledger;
import uk.frontdoor.core.ledger.LedgerFact;
import uk.frontdoor.core.ledger.LedgerKind;
import uk.frontdoor.core.normalise.NormaliseOutcome;
import uk.frontdoor.core.normalise.NormaliseStore;
import uk.frontdoor.core.triage.Urgency;
import uk.frontdoor.core.worklist.WorkKind;
import uk.frontdoor.route.Addresses;

/** Keeps what was read, or makes work of what was not. */
final class NormaliseTables implements NormaliseStore {
    /** What nobody has read may be anything: four hours, like an urgent referral. */
    private static final Duration TO_KEY = Duration.ofHours(4);

    private static final String STAGE = "normalise";
    private static final String ONCE =
            """
            INSERT INTO normalised (submission, outcome, at)
            VALUES (:submission, :outcome, :at)
            ON CONFLICT (submission) DO NOTHING
            """;

    private final JdbcClient database;
    private final TransactionTemplate transaction;
    private final ReferralVersions versions;
    private final NewWork work;
    private final QueueOf queue;
    private final Outbox outbox;
    private final Ledger ledger;
    private final Clock clock;

    NormaliseTables(
            JdbcClient database,
            TransactionTemplate transaction,
            ReferralVersions versions,
            NewWork work,
            QueueOf queue,
            Outbox outbox,
            Ledger ledger,
            Clock clock) {
        this.database = database;
        this.transaction = transaction;
        this.versions = versions;
        this.work = work;
        this.queue = queue;
        this.outbox = outbox;
        this.ledger = ledger;
        this.clock = clock;
    }

    @Override
    public void record(RawSubmission submission, NormaliseOutcome outcome) {
        transaction.executeWithoutResult(status -> {
            if (first(submission.id(), outcome)) {
                keep(submission, outcome);
            }
        });
    }

    private boolean first(SubmissionId submission, NormaliseOutcome outcome) {
        return database.sql(ONCE)
                        .param("submission", submission.value())
                        .param("outcome", outcome.getClass().getSimpleName())
                        .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }

    private void keep(RawSubmission submission, NormaliseOutcome outcome) {
        SubmissionId id = submission.id();
        switch (outcome) {
            case NormaliseOutcome.Normalised(var referral) -> {
                versions.add(id, id, referral, STAGE);
                outbox.send(Addresses.TRIAGE, id);
                note(LedgerKind.NORMALISED, id, Map.of("kind", referral.kind().name()));
            }
            case NormaliseOutcome.NeedsKeying(var problems) -> {
                work.add(task(id, id, WorkKind.KEYING, "keying " + id, problems));
                note(LedgerKind.NEEDS_KEYING, id, Map.of("codes", codes(problems)));
            }
            case NormaliseOutcome.Updates(var earlier, var referral) -> {
                versions.add(earlier, id, referral, STAGE);
                outbox.send(Addresses.TRIAGE, id);
                note(LedgerKind.NORMALISED, id, Map.of("updates", earlier.toString()));
            }
            case NormaliseOutcome.Cancels(var earlier, var reason) -> {
                work.add(task(earlier, id, WorkKind.CHANGE, "cancel " + id, List.of()));
                note(LedgerKind.NORMALISED, id, Map.of("cancels", earlier.toString(), "reason", reason));
            }
        }
    }

    private NewWork.Task task(
            SubmissionId about, SubmissionId source, WorkKind kind, String origin, List<Problem> problems) {
        Urgency urgency = queue.urgency(about);
        return new NewWork.Task(
                origin,
                kind,
                queue.area(about),
                about,
                source.equals(about) ? null : source.toString(),
                urgency,
                clock.instant().plus(TO_KEY),
                problems);
    }

    private void note(LedgerKind kind, SubmissionId submission, Map<String, String> details) {
        ledger.append(new LedgerFact(kind, submission, STAGE, details));
    }

    private static String codes(List<Problem> problems) {
        return problems.stream()
                .map(Problem::code)
                .map(FailureCode::name)
                .distinct()
                .sorted()
                .collect(Collectors.joining(" "));
    }
}
