package uk.frontdoor.app.dispatch;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import uk.frontdoor.app.outbox.Outbox;
import uk.frontdoor.app.watch.WatchKind;
import uk.frontdoor.app.watch.Watches;
import uk.frontdoor.core.area.AreaId;
import uk.frontdoor.core.area.DestinationId;
import uk.frontdoor.core.area.England;
import uk.frontdoor.core.area.LocalRoles;
import uk.frontdoor.core.dispatch.CaseProgress;
import uk.frontdoor.core.dispatch.InvalidReceipt;
import uk.frontdoor.core.dispatch.ProgressStore;
import uk.frontdoor.core.feedback.Progressed;
import uk.frontdoor.core.feedback.Progresses;
import uk.frontdoor.core.intake.SubmissionId;
import uk.frontdoor.core.ledger.Ledger;
import uk.frontdoor.core.ledger.LedgerFact;
import uk.frontdoor.core.ledger.LedgerKind;
import uk.frontdoor.route.Addresses;

/** Keeps how recipients go on, tells the feedback stage, and sees two leads for one family. */
final class ProgressTable implements ProgressStore, Progresses {
    private static final String SENT =
            """
            SELECT d.submission, w.area
            FROM release_ticket t
            JOIN decision d ON d.id = t.decision
            JOIN work_item w ON w.id = d.work_item
            JOIN delivery y ON y.release = t.id AND y.sent_at IS NOT NULL
            WHERE t.id = :release AND t.recipient = :recipient
            """;
    private static final String KEEP =
            """
            INSERT INTO case_progress (id, release, step, role, leads, ending, said_at, recorded_at)
            VALUES (:id, :release, :step, :role, :leads, :ending, :said, :at)
            ON CONFLICT (id) DO NOTHING
            """;
    private static final String OTHER_LEADS =
            """
            SELECT count(*)
            FROM case_progress p
            JOIN release_ticket t ON t.id = p.release AND t.recipient <> :recipient
            JOIN decision d ON d.id = t.decision
            WHERE p.leads
              AND d.submission IN (
                SELECT CAST(:submission AS uuid)
                UNION ALL SELECT other FROM match_proposal WHERE one = :submission AND state = 'CONFIRMED'
                UNION ALL SELECT one FROM match_proposal WHERE other = :submission AND state = 'CONFIRMED')
              AND NOT EXISTS (SELECT 1 FROM case_progress c
                              WHERE c.release = p.release AND c.step = 'CLOSED' AND c.said_at >= p.said_at)
            """;
    private static final String FIND =
            """
            SELECT t.decision, t.recipient, p.step, p.role
            FROM case_progress p
            JOIN release_ticket t ON t.id = p.release
            WHERE p.id = :id
            """;

    private final JdbcClient database;
    private final TransactionTemplate transaction;
    private final LocalRoles roles;
    private final Watches watches;
    private final Outbox outbox;
    private final Ledger ledger;
    private final Clock clock;

    ProgressTable(
            JdbcClient database,
            TransactionTemplate transaction,
            LocalRoles roles,
            Watches watches,
            Outbox outbox,
            Ledger ledger,
            Clock clock) {
        this.database = database;
        this.transaction = transaction;
        this.roles = roles;
        this.watches = watches;
        this.outbox = outbox;
        this.ledger = ledger;
        this.clock = clock;
    }

    private record Sent(SubmissionId submission, AreaId area) {}

    @Override
    public void record(CaseProgress progress) {
        Sent sent = sent(progress).orElseThrow(() -> new InvalidReceipt("of nothing that was sent there"));
        demandKnownRole(progress, sent.area());
        transaction.executeWithoutResult(_ -> {
            if (keep(progress)) {
                ledger.append(new LedgerFact(
                        LedgerKind.PROGRESSED, sent.submission(), progress.from().value(), details(progress)));
                outbox.send(Addresses.FEEDBACK, progress.id());
                agreeOnOneLead(progress, sent);
            }
        });
    }

    private Optional<Sent> sent(CaseProgress progress) {
        return database.sql(SENT)
                .param("release", progress.release().value())
                .param("recipient", progress.from().value())
                .query((row, _) -> new Sent(
                        new SubmissionId(row.getObject("submission", UUID.class)), new AreaId(row.getString("area"))))
                .optional();
    }

    /** Before anything is begun: what is refused leaves the words that came with it as they are. */
    private void demandKnownRole(CaseProgress progress, AreaId area) {
        if (progress.step() instanceof CaseProgress.Step.Allocated(var role, var _)
                && !roles.has(area, role, today())) {
            throw new InvalidReceipt("role: one of the area's file (expected)");
        }
    }

    private boolean keep(CaseProgress progress) {
        return switch (progress.step()) {
            case CaseProgress.Step.Allocated(var role, var leads) -> keep(progress, "ALLOCATED", role, leads, null);
            case CaseProgress.Step.Closed(var ending) -> keep(progress, "CLOSED", null, false, ending.name());
        };
    }

    private boolean keep(
            CaseProgress progress,
            String step,
            @Nullable String role,
            boolean leads,
            @Nullable String ending) {
        return database.sql(KEEP)
                        .param("id", progress.id())
                        .param("release", progress.release().value())
                        .param("step", step)
                        .param("role", role, Types.VARCHAR)
                        .param("leads", leads)
                        .param("ending", ending, Types.VARCHAR)
                        .param("said", progress.at().atOffset(ZoneOffset.UTC))
                        .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }

    private static Map<String, String> details(CaseProgress progress) {
        String release = progress.release().toString();
        return switch (progress.step()) {
            case CaseProgress.Step.Allocated(var role, var leads) ->
                Map.of("release", release, "step", "ALLOCATED", "role", role, "leads", leads ? "yes" : "no");
            case CaseProgress.Step.Closed(var ending) ->
                Map.of("release", release, "step", "CLOSED", "ending", ending.name());
        };
    }

    /** One lead practitioner for a family, however many episodes it has. */
    private void agreeOnOneLead(CaseProgress progress, Sent sent) {
        if (progress.step() instanceof CaseProgress.Step.Allocated(var _, var leads) && leads) {
            long others = database.sql(OTHER_LEADS)
                    .param("recipient", progress.from().value())
                    .param("submission", sent.submission().value())
                    .query(Long.class)
                    .single();
            if (others > 0) {
                watches.add(sent.submission(), WatchKind.LEAD_TO_BE_AGREED, sent.area(), today());
            }
        }
    }

    @Override
    public Optional<Progressed> find(UUID id) {
        return database.sql(FIND).param("id", id).query((row, _) -> progressed(id, row)).optional();
    }

    @Override
    public void told(UUID id, boolean handedOver) {
        database.sql("UPDATE case_progress SET handed_over = :handedOver WHERE id = :id AND handed_over IS DISTINCT FROM true")
                .param("id", id)
                .param("handedOver", handedOver)
                .update();
    }

    private static Progressed progressed(UUID id, ResultSet row) throws SQLException {
        return new Progressed(
                id,
                row.getObject("decision", UUID.class),
                new DestinationId(row.getString("recipient")),
                row.getString("role"));
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), England.TIME);
    }
}
