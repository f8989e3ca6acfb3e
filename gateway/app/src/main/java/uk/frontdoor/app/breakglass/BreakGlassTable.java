package uk.frontdoor.app.breakglass;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import uk.frontdoor.core.area.AreaId;
import uk.frontdoor.core.intake.SubmissionId;
import uk.frontdoor.core.ledger.Ledger;
import uk.frontdoor.core.ledger.LedgerFact;
import uk.frontdoor.core.ledger.LedgerKind;
import uk.frontdoor.core.worklist.WorkItemId;

/** Keeps who opened what out of turn, and until when. */
final class BreakGlassTable implements BreakGlass {
    private static final String FIND =
            """
            SELECT w.id, w.area, w.submission
            FROM submission s
            JOIN work_item w ON w.submission = s.id
            WHERE s.reference = :reference
            ORDER BY w.kind <> 'TRIAGE', w.created_at DESC
            LIMIT 1
            """;
    private static final String OPEN =
            """
            INSERT INTO break_glass (id, submission, work_item, area, opened_by, reason, explanation, opened_at, expires_at)
            VALUES (:id, :submission, :workItem, :area, :by, :reason, :explanation, :at, :until)
            """;
    private static final String LOOK =
            """
            UPDATE break_glass
            SET looks = looks + 1
            WHERE id = :id AND opened_by = :by AND expires_at > :now
            RETURNING id, work_item, area, reason, expires_at
            """;

    private final JdbcClient database;
    private final TransactionTemplate transaction;
    private final Ledger ledger;
    private final Duration lasts;
    private final Clock clock;

    BreakGlassTable(
            JdbcClient database, TransactionTemplate transaction, Ledger ledger, Duration lasts, Clock clock) {
        this.database = database;
        this.transaction = transaction;
        this.ledger = ledger;
        this.lasts = lasts;
        this.clock = clock;
    }

    @Override
    public Opening open(String reference, Need need) {
        Opening opening = transaction.execute(_ -> find(reference)
                .<Opening>map(record -> new Opening.Granted(grant(record, need)))
                .orElseGet(() -> refuse(need)));
        return opening == null ? new Opening.NotThere() : opening;
    }

    private Optional<Kept> find(String reference) {
        return database.sql(FIND)
                .param("reference", reference)
                .query((row, _) -> new Kept(
                        new WorkItemId(row.getObject("id", UUID.class)),
                        new AreaId(row.getString("area")),
                        new SubmissionId(row.getObject("submission", UUID.class))))
                .optional();
    }

    private Opened grant(Kept kept, Need need) {
        Instant now = clock.instant();
        Opened opened = new Opened(UUID.randomUUID(), kept.workItem(), kept.area(), need.reason(), now.plus(lasts));
        database.sql(OPEN)
                .param("id", opened.id())
                .param("submission", kept.submission().value())
                .param("workItem", kept.workItem().value())
                .param("area", kept.area().value())
                .param("by", need.by())
                .param("reason", need.reason().name())
                .param("explanation", need.explanation())
                .param("at", now.atOffset(ZoneOffset.UTC))
                .param("until", opened.until().atOffset(ZoneOffset.UTC))
                .update();
        ledger.append(new LedgerFact(
                LedgerKind.BREAK_GLASS,
                kept.submission(),
                need.by(),
                Map.of(
                        "did", "OPENED",
                        "opening", opened.id().toString(),
                        "workItem", kept.workItem().toString(),
                        "area", kept.area().value(),
                        "reason", need.reason().name(),
                        "until", opened.until().toString())));
        return opened;
    }

    /** Somebody who tries one reference after another leaves a trail. */
    private Opening refuse(Need need) {
        ledger.append(new LedgerFact(
                LedgerKind.BREAK_GLASS, null, need.by(), Map.of("did", "NOT_THERE", "reason", need.reason().name())));
        return new Opening.NotThere();
    }

    @Override
    public Optional<Opened> look(UUID id, String by) {
        return database.sql(LOOK)
                .param("id", id)
                .param("by", by)
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .query((row, _) -> new Opened(
                        row.getObject("id", UUID.class),
                        new WorkItemId(row.getObject("work_item", UUID.class)),
                        new AreaId(row.getString("area")),
                        BreakGlassReason.valueOf(row.getString("reason")),
                        row.getObject("expires_at", OffsetDateTime.class).toInstant()))
                .optional();
    }

    private record Kept(WorkItemId workItem, AreaId area, SubmissionId submission) {}
}
