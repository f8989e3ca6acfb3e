package uk.frontdoor.app.story;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import uk.frontdoor.app.recordkey.Place;
import uk.frontdoor.app.recordkey.RecordTexts;
import uk.frontdoor.app.sharing.KeptAnswer;
import uk.frontdoor.app.store.RecordJson;
import uk.frontdoor.core.account.Rectified;
import uk.frontdoor.core.area.DestinationId;
import uk.frontdoor.core.failure.Problem;
import uk.frontdoor.core.intake.SubmissionId;
import uk.frontdoor.core.triage.HumanDecision;
import uk.frontdoor.core.triage.Placed;

/** Reads what the stages keep. */
final class JdbcStory implements Story {
    private static final String PLACED =
            """
            SELECT content
            FROM placed
            WHERE submission = :submission
            ORDER BY placed_at DESC
            LIMIT 1
            """;
    private static final String DECISION =
            """
            SELECT d.id, d.submission, d.content, d.sealed, s.data_key
            FROM decision d
            JOIN submission s ON s.id = d.submission
            """;
    private static final String DECISIONS = DECISION + "WHERE d.submission = :submission ORDER BY d.decided_at";
    private static final String SHARED =
            """
            SELECT DISTINCT ON (o.recipient)
                   o.recipient, o.outcome, o.verdict, o.asked_at, y.sent_at, y.confirmed_at
            FROM sharing_outcome o
            LEFT JOIN release_ticket t ON t.decision = o.decision AND t.recipient = o.recipient
            LEFT JOIN delivery y ON y.release = t.id
            WHERE o.decision = :decision
            ORDER BY o.recipient, o.asked DESC
            """;
    private static final String EVERY_ANSWER =
            """
            SELECT o.recipient, o.outcome, o.verdict, o.asked_at, y.sent_at, y.confirmed_at
            FROM sharing_outcome o
            LEFT JOIN release_ticket t
                ON t.decision = o.decision AND t.recipient = o.recipient AND o.outcome = 'RELEASED'
            LEFT JOIN delivery y ON y.release = t.id
            WHERE o.decision = :decision
            ORDER BY o.asked_at, o.recipient, o.asked
            """;

    private static final String ANNOUNCED =
            """
            SELECT decision, recipient
            FROM release_ticket
            WHERE id = :id OR id = (SELECT release FROM recall WHERE recall.id = :id)
            """;

    private final JdbcClient database;
    private final RecordTexts texts;
    private final RectifiedRows rectified;

    JdbcStory(JdbcClient database, RecordTexts texts) {
        this.database = database;
        this.texts = texts;
        this.rectified = new RectifiedRows(database, texts);
    }

    @Override
    public Optional<Placed> placed(SubmissionId submission) {
        return database.sql(PLACED)
                .param("submission", submission.value())
                .query(String.class)
                .optional()
                .map(content -> RecordJson.read(content, Placed.class));
    }

    @Override
    public List<Problem> foundLater(SubmissionId submission) {
        return database.sql("SELECT problems FROM profile_finding WHERE referral = :referral ORDER BY at")
                .param("referral", submission.value())
                .query(String.class)
                .list()
                .stream()
                .flatMap(problems -> RecordJson.readList(problems, Problem.class).stream())
                .distinct()
                .toList();
    }

    @Override
    public List<HumanDecision> decisions(SubmissionId submission) {
        return database.sql(DECISIONS)
                .param("submission", submission.value())
                .query((row, _) -> decision(row))
                .list();
    }

    @Override
    public Optional<HumanDecision> decision(UUID decision) {
        return database.sql(DECISION + "WHERE d.id = :id")
                .param("id", decision)
                .query((row, _) -> decision(row))
                .optional();
    }

    private HumanDecision decision(ResultSet row) throws SQLException {
        String content = texts.read(
                new SubmissionId(row.getObject("submission", UUID.class)),
                row.getBytes("data_key"),
                Place.decision(row.getObject("id", UUID.class)),
                RecordTexts.Kept.of(row, "content", "sealed"));
        return RecordJson.read(content, HumanDecision.class);
    }

    @Override
    public List<SharedWith> sharedWith(UUID decision) {
        return answers(SHARED, decision);
    }

    @Override
    public List<SharedWith> everyAnswer(UUID decision) {
        return answers(EVERY_ANSWER, decision);
    }

    private List<SharedWith> answers(String sql, UUID decision) {
        return database.sql(sql)
                .param("decision", decision)
                .query((row, _) -> sharedWith(row))
                .list();
    }

    @Override
    public Optional<Announced> announced(UUID release) {
        return database.sql(ANNOUNCED)
                .param("id", release)
                .query((row, _) -> new Announced(
                        row.getObject("decision", UUID.class), new DestinationId(row.getString("recipient"))))
                .optional();
    }

    @Override
    public List<Rectified> rectified(SubmissionId submission) {
        return rectified.of(submission);
    }

    private static SharedWith sharedWith(ResultSet row) throws SQLException {
        return new SharedWith(
                new DestinationId(row.getString("recipient")),
                row.getString("outcome"),
                RecordJson.read(row.getString("verdict"), KeptAnswer.class),
                row.getObject("asked_at", OffsetDateTime.class).toInstant(),
                moment(row, "sent_at"),
                moment(row, "confirmed_at"));
    }

    private static @Nullable Instant moment(ResultSet row, String column) throws SQLException {
        OffsetDateTime moment = row.getObject(column, OffsetDateTime.class);
        return moment == null ? null : moment.toInstant();
    }
}
