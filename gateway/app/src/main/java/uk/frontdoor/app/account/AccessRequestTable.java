package uk.frontdoor.app.account;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import uk.frontdoor.core.account.AccessChoice;
import uk.frontdoor.core.account.AskedBy;
import uk.frontdoor.core.account.HarmFinding;
import uk.frontdoor.core.account.SubjectCopy;
import uk.frontdoor.core.area.AreaId;
import uk.frontdoor.core.intake.SubmissionId;

/** Keeps requests with their ledger entries and their clock in the work list. */
final class AccessRequestTable implements AccessRequests {
    private static final String OPEN =
            """
            INSERT INTO subject_access
                (id, submission, child, area, asked_by, authority, received_on, due_on, opened_by, opened_at)
            VALUES (:id, :submission, :child, :area, :askedBy, :authority, :receivedOn, :dueOn, :by, :at)
            """;
    private static final String LIST =
            """
            SELECT *
            FROM subject_access
            WHERE area IN (:areas) AND (CAST(:id AS uuid) IS NULL OR id = :id)
            ORDER BY made_at IS NOT NULL OR refused_why IS NOT NULL, due_on, opened_at
            LIMIT 200
            """;
    private static final String HARM =
            "UPDATE subject_access SET harm = :finding, harm_why = :why, harm_by = :by, harm_at = :at WHERE id = :id";
    private static final String MADE =
            "UPDATE subject_access SET made_at = :at, made_by = :by, pdf_sha256 = :pdf, json_sha256 = :json WHERE id = :id";
    private static final String REFUSED =
            "UPDATE subject_access SET refused_why = :why, refused_by = :by, refused_at = :at WHERE id = :id";

    private final JdbcClient database;
    private final TransactionTemplate transaction;
    private final AccessChoiceTable choices;
    private final AccessTrail trail;
    private final Clock clock;

    AccessRequestTable(JdbcClient database, TransactionTemplate transaction, AccessTrail trail, Clock clock) {
        this.database = database;
        this.transaction = transaction;
        this.choices = new AccessChoiceTable(database);
        this.trail = trail;
        this.clock = clock;
    }

    @Override
    public UUID open(Opening opening) {
        UUID id = UUID.randomUUID();
        transaction.executeWithoutResult(_ -> {
            database.sql(OPEN)
                    .param("id", id)
                    .param("submission", opening.submission().value())
                    .param("child", opening.child())
                    .param("area", opening.area().value())
                    .param("askedBy", opening.askedBy().name())
                    .param("authority", opening.authority())
                    .param("receivedOn", opening.receivedOn())
                    .param("dueOn", opening.dueOn())
                    .param("by", opening.by())
                    .param("at", now())
                    .update();
            trail.opened(id, opening);
        });
        return id;
    }

    @Override
    public Optional<Kept> find(UUID id, Set<AreaId> areas) {
        return list(id, areas).stream().findFirst();
    }

    @Override
    public List<Kept> in(Set<AreaId> areas) {
        return list(null, areas);
    }

    private List<Kept> list(@Nullable UUID id, Set<AreaId> areas) {
        return areas.isEmpty()
                ? List.of()
                : database.sql(LIST)
                        .param("id", id)
                        .param("areas", areas.stream().map(AreaId::value).toList())
                        .query((row, _) -> kept(row))
                        .list();
    }

    @Override
    public Map<String, AccessChoice> choices(UUID request) {
        return choices.of(request);
    }

    @Override
    public void choose(Kept request, Map<String, AccessChoice> chosen, String by) {
        transaction.executeWithoutResult(_ -> {
            choices.keep(request.id(), chosen, by, now());
            harm(request.id(), null, null, null, null);
            made(request.id(), null, null, null, null);
            trail.chosen(request, chosen.size(), by);
        });
    }

    @Override
    public void consider(Kept request, Harm harm) {
        transaction.executeWithoutResult(_ -> {
            harm(request.id(), harm.finding(), harm.why(), harm.by(), now());
            trail.considered(request, harm);
        });
    }

    @Override
    public void made(Kept request, SubjectCopy copy, Made made) {
        transaction.executeWithoutResult(_ -> {
            made(request.id(), made.at().atOffset(ZoneOffset.UTC), made.by(), made.pdf(), made.json());
            trail.made(request, copy, made);
        });
    }

    @Override
    public void given(Kept request, String file, String by) {
        trail.given(request, file, by);
    }

    @Override
    public void refuse(Kept request, String why, String by) {
        transaction.executeWithoutResult(_ -> {
            database.sql(REFUSED)
                    .param("id", request.id())
                    .param("why", why)
                    .param("by", by)
                    .param("at", now())
                    .update();
            trail.refused(request, by);
        });
    }

    private void harm(
            UUID id, @Nullable HarmFinding finding, @Nullable String why, @Nullable String by, @Nullable OffsetDateTime at) {
        database.sql(HARM)
                .param("id", id)
                .param("finding", finding == null ? null : finding.name())
                .param("why", why)
                .param("by", by)
                .param("at", at)
                .update();
    }

    private void made(
            UUID id, @Nullable OffsetDateTime at, @Nullable String by, @Nullable String pdf, @Nullable String json) {
        database.sql(MADE)
                .param("id", id)
                .param("at", at)
                .param("by", by)
                .param("pdf", pdf)
                .param("json", json)
                .update();
    }

    private static Kept kept(ResultSet row) throws SQLException {
        return new Kept(
                row.getObject("id", UUID.class),
                new Opening(
                        new SubmissionId(row.getObject("submission", UUID.class)),
                        row.getString("child"),
                        new AreaId(row.getString("area")),
                        AskedBy.valueOf(row.getString("asked_by")),
                        row.getString("authority"),
                        row.getObject("received_on", LocalDate.class),
                        row.getObject("due_on", LocalDate.class),
                        row.getString("opened_by")),
                harm(row),
                made(row),
                row.getString("refused_why"));
    }

    private static @Nullable Harm harm(ResultSet row) throws SQLException {
        String finding = row.getString("harm");
        return finding == null
                ? null
                : new Harm(HarmFinding.valueOf(finding), row.getString("harm_why"), row.getString("harm_by"));
    }

    private static @Nullable Made made(ResultSet row) throws SQLException {
        OffsetDateTime at = row.getObject("made_at", OffsetDateTime.class);
        return at == null
                ? null
                : new Made(
                        at.toInstant(), row.getString("made_by"), row.getString("pdf_sha256"), row.getString("json_sha256"));
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }
}
