package uk.frontdoor.app.dispatch;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import uk.frontdoor.app.sharing.HeldWork;
import uk.frontdoor.app.sharing.KeptAnswer;
import uk.frontdoor.app.store.RecordJson;
import uk.frontdoor.core.intake.SubmissionId;
import uk.frontdoor.core.ledger.LedgerKind;
import uk.frontdoor.core.sharing.ReleaseId;
import uk.frontdoor.core.sharing.SharingOutcome;
import uk.frontdoor.core.sharing.SharingVerdict;

/** Keeps the later answer about a release that may no longer go. */
final class WithdrawnReleases {
    private static final String WITHDRAW =
            """
            UPDATE release_ticket t
            SET state = 'WITHDRAWN'
            FROM decision d
            WHERE t.id = :release AND t.state = 'GRANTED' AND d.id = t.decision
            RETURNING t.decision, d.submission
            """;
    private static final String ANSWER =
            """
            INSERT INTO sharing_outcome (decision, recipient, asked, outcome, rule_id, verdict, asked_at)
            SELECT :decision, :recipient, coalesce(max(asked), 0) + 1, :outcome, :rule, :verdict::json, :at
            FROM sharing_outcome
            WHERE decision = :decision AND recipient = :recipient
            """;

    private static final String OTHERS_HAVE_IT =
            """
            SELECT EXISTS (
                    SELECT FROM release_ticket t JOIN decision d ON d.id = t.decision
                    WHERE d.submission = :submission AND t.state <> 'WITHDRAWN')
                OR EXISTS (
                    SELECT FROM work_item w
                    WHERE w.submission = :submission AND w.kind <> 'DUE' AND w.done_at IS NULL)
            """;

    private final JdbcClient database;
    private final HeldWork held;
    private final ReleaseLedger ledger;
    private final Clock clock;

    private record Origin(UUID decision, SubmissionId submission) {}

    WithdrawnReleases(JdbcClient database, HeldWork held, ReleaseLedger ledger, Clock clock) {
        this.database = database;
        this.held = held;
        this.ledger = ledger;
        this.clock = clock;
    }

    /** Inside the caller's transaction; a repeat changes nothing. */
    void record(ReleaseId release, SharingOutcome now) {
        database.sql(WITHDRAW)
                .param("release", release.value())
                .query((row, _) -> new Origin(
                        row.getObject("decision", UUID.class),
                        new SubmissionId(row.getObject("submission", UUID.class))))
                .optional()
                .ifPresent(origin -> follow(release, origin, now));
    }

    private void follow(ReleaseId release, Origin origin, SharingOutcome now) {
        switch (now) {
            case SharingOutcome.Withheld(var recipient, var verdict) -> {
                answer(release, origin, now, verdict, LedgerKind.WITHHELD);
                if (!othersHaveIt(origin.submission())) {
                    held.add(origin.submission(), origin.decision(), recipient, verdict);
                }
            }
            case SharingOutcome.HeldForPerson(var recipient, var verdict) -> {
                answer(release, origin, now, verdict, LedgerKind.HELD);
                held.add(origin.submission(), origin.decision(), recipient, verdict);
            }
            case SharingOutcome.Released _ ->
                throw new IllegalStateException("release " + release + " is still permitted and not withdrawn");
        }
    }

    /** Somebody was given it, or waits to decide about it: else the refusal would leave it with nobody. */
    private boolean othersHaveIt(SubmissionId submission) {
        return database.sql(OTHERS_HAVE_IT)
                .param("submission", submission.value())
                .query(Boolean.class)
                .single();
    }

    private void answer(
            ReleaseId release, Origin origin, SharingOutcome now, SharingVerdict verdict, LedgerKind kind) {
        database.sql(ANSWER)
                .param("decision", origin.decision())
                .param("recipient", now.recipient().value())
                .param("outcome", kind.name())
                .param("rule", verdict.ruleId())
                .param("verdict", RecordJson.write(new KeptAnswer(verdict, List.of(), List.of())))
                .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
        ledger.append(kind, release, Map.of("rule", verdict.ruleId(), "reason", verdict.reason()));
    }
}
