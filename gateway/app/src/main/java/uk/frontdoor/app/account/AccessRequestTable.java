package uk.frontdoor.app.account;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import uk.frontdoor.core.account.AccessChoice;
import uk.frontdoor.core.account.AskedBy;
import uk.frontdoor.core.account.ExtensionGround;
import uk.frontdoor.core.account.HarmFinding;
import uk.frontdoor.core.account.SubjectCopy;
import uk.frontdoor.core.area.AreaId;
import uk.frontdoor.core.intake.SubmissionId;

/** Keeps requests with their ledger entries and their clock in the work list. */
final class AccessRequestTable implements AccessRequests {
    private static final String OPEN =
            """
            INSERT INTO subject_access
                (id, submission, child, area, asked_by, authority, authority_sealed, received_on, due_on, opened_by,
                 opened_at)
            VALUES (:id, :submission, :child, :area, :askedBy, :words, :sealed, :receivedOn, :dueOn, :by, :at)
            """;
    private static final String LIST =
            """
            SELECT a.*, s.data_key
            FROM subject_access a
            JOIN submission s ON s.id = a.submission
            WHERE a.area IN (:areas) AND (CAST(:id AS uuid) IS NULL OR a.id = :id)
            ORDER BY a.made_at IS NOT NULL OR a.refused_at IS NOT NULL, coalesce(a.extended_to, a.due_on),
                     a.opened_at
            LIMIT 200
            """;
    private static final String EXTEND =
            """
            UPDATE subject_access
            SET extended_to = :to, extended_ground = :ground, extension_notice = :words, extension_notice_sealed = :sealed,
                extended_by = :by, extended_at = :at
            WHERE id = :id AND extended_at IS NULL AND made_at IS NULL AND refused_at IS NULL
            """;
    private static final String HARM =
            """
            UPDATE subject_access
            SET harm = :finding, harm_why = :words, harm_why_sealed = :sealed, harm_by = :by, harm_at = :at
            WHERE id = :id
            """;
    private static final String MADE =
            "UPDATE subject_access SET made_at = :at, made_by = :by, pdf_sha256 = :pdf, json_sha256 = :json WHERE id = :id";
    private static final String REFUSED =
            """
            UPDATE subject_access
            SET refused_why = :words, refused_why_sealed = :sealed, refused_by = :by, refused_at = :at
            WHERE id = :id
            """;

    private final JdbcClient database;
    private final TransactionTemplate transaction;
    private final AccessChoiceTable choices;
    private final AccessWords words;
    private final AccessTrail trail;
    private final Clock clock;

    AccessRequestTable(
            JdbcClient database, TransactionTemplate transaction, AccessWords words, AccessTrail trail, Clock clock) {
        this.database = database;
        this.transaction = transaction;
        this.choices = new AccessChoiceTable(database);
        this.words = words;
        this.trail = trail;
        this.clock = clock;
    }

    @Override
    public UUID open(Opening opening) {
        UUID id = UUID.randomUUID();
        transaction.executeWithoutResult(_ -> {
            words.bind(database.sql(OPEN), opening.submission(), id, "authority", opening.authority())
                    .param("id", id)
                    .param("submission", opening.submission().value())
                    .param("child", opening.child())
                    .param("area", opening.area().value())
                    .param("askedBy", opening.askedBy().name())
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
    public boolean extend(Kept request, Extension extension) {
        return Boolean.TRUE.equals(transaction.execute(_ -> {
            boolean first = words.bind(
                                    database.sql(EXTEND),
                                    request.opening().submission(),
                                    request.id(),
                                    "extension_notice",
                                    extension.notice())
                            .param("id", request.id())
                            .param("to", extension.to())
                            .param("ground", extension.ground().name())
                            .param("by", extension.by())
                            .param("at", extension.at().atOffset(ZoneOffset.UTC))
                            .update()
                    == 1;
            if (first) {
                trail.extended(request, extension);
            }
            return first;
        }));
    }

    @Override
    public Map<String, AccessChoice> choices(UUID request) {
        return choices.of(request);
    }

    @Override
    public void choose(Kept request, Map<String, AccessChoice> chosen, String by) {
        transaction.executeWithoutResult(_ -> {
            choices.keep(request.id(), chosen, by, now());
            harm(request, null, null);
            made(request.id(), null, null, null, null);
            trail.chosen(request, chosen.size(), by);
        });
    }

    @Override
    public void consider(Kept request, Harm harm) {
        transaction.executeWithoutResult(_ -> {
            harm(request, harm, now());
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
            words.bind(database.sql(REFUSED), request.opening().submission(), request.id(), "refused_why", why)
                    .param("id", request.id())
                    .param("by", by)
                    .param("at", now())
                    .update();
            trail.refused(request, by);
        });
    }

    private void harm(Kept request, @Nullable Harm harm, @Nullable OffsetDateTime at) {
        words.bind(
                        database.sql(HARM),
                        request.opening().submission(),
                        request.id(),
                        "harm_why",
                        harm == null ? null : harm.why())
                .param("id", request.id())
                .param("finding", harm == null ? null : harm.finding().name())
                .param("by", harm == null ? null : harm.by())
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

    private Kept kept(ResultSet row) throws SQLException {
        return new Kept(
                row.getObject("id", UUID.class),
                new Opening(
                        new SubmissionId(row.getObject("submission", UUID.class)),
                        row.getString("child"),
                        new AreaId(row.getString("area")),
                        AskedBy.valueOf(row.getString("asked_by")),
                        said(row, "authority"),
                        row.getObject("received_on", LocalDate.class),
                        row.getObject("due_on", LocalDate.class),
                        row.getString("opened_by")),
                extension(row),
                harm(row),
                made(row),
                words.read(row, "refused_why"));
    }

    private @Nullable Extension extension(ResultSet row) throws SQLException {
        OffsetDateTime at = row.getObject("extended_at", OffsetDateTime.class);
        return at == null
                ? null
                : new Extension(
                        ExtensionGround.valueOf(row.getString("extended_ground")),
                        row.getObject("extended_to", LocalDate.class),
                        said(row, "extension_notice"),
                        row.getString("extended_by"),
                        at.toInstant());
    }

    private @Nullable Harm harm(ResultSet row) throws SQLException {
        String finding = row.getString("harm");
        return finding == null
                ? null
                : new Harm(HarmFinding.valueOf(finding), said(row, "harm_why"), row.getString("harm_by"));
    }

    private static @Nullable Made made(ResultSet row) throws SQLException {
        OffsetDateTime at = row.getObject("made_at", OffsetDateTime.class);
        return at == null
                ? null
                : new Made(
                        at.toInstant(), row.getString("made_by"), row.getString("pdf_sha256"), row.getString(
                                "json_sha256"));
    }

    private String said(ResultSet row, String column) throws SQLException {
        return Objects.requireNonNullElse(words.read(row, column), "");
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }
}
