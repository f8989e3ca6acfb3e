package uk.frontdoor.app.journey;

import static org.awaitility.Awaitility.await;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import uk.frontdoor.app.recordkey.Place;
import uk.frontdoor.app.recordkey.RecordTexts;
import uk.frontdoor.core.intake.SubmissionId;
import uk.frontdoor.core.worklist.WorkItemId;
import uk.frontdoor.core.worklist.WorkKind;

/** What the gateway kept of a referral, asked of its database. */
final class Kept {
    private final JdbcClient database;
    private final RecordTexts texts;

    Kept(JdbcClient database, RecordTexts texts) {
        this.database = database;
        this.texts = texts;
    }

    /**
     * Asked of the database, because other tests may have left thousands of more urgent items in the list.
     *
     * @param subject of it; null when there is one of that kind at most
     */
    Optional<WorkItemId> item(String reference, WorkKind kind, @Nullable String subject) {
        return database.sql(
                        """
                        SELECT w.id
                        FROM work_item w
                        JOIN submission s ON s.id = w.submission
                        WHERE s.reference = :reference AND w.kind = :kind AND w.done_at IS NULL
                          AND (:subject::text IS NULL OR w.subject = :subject)
                        """)
                .param("reference", reference)
                .param("kind", kind.name())
                .param("subject", subject, java.sql.Types.VARCHAR)
                .query(UUID.class)
                .optional()
                .map(WorkItemId::new);
    }

    /** Everything that was sealed to anybody about a referral. */
    List<String> recipientsOf(String reference) {
        return database.sql(
                        """
                        SELECT t.recipient
                        FROM release_ticket t
                        JOIN decision d ON d.id = t.decision
                        JOIN submission s ON s.id = d.submission
                        WHERE s.reference = :reference
                        ORDER BY t.recipient
                        """)
                .param("reference", reference)
                .query(String.class)
                .list();
    }

    /** What the ledger has on a referral, in order; facts are chained a moment after they are recorded. */
    List<String> ledger(String reference) {
        await().atMost(Journey.PATIENCE).until(() -> unchained(reference) == 0);
        return database.sql(
                        """
                        SELECT l.kind
                        FROM ledger l
                        JOIN submission s ON s.id = l.submission
                        WHERE s.reference = :reference
                        ORDER BY l.sequence
                        """)
                .param("reference", reference)
                .query(String.class)
                .list();
    }

    private long unchained(String reference) {
        return database.sql(
                        """
                        SELECT count(*)
                        FROM ledger_pending p
                        JOIN submission s ON s.id = p.submission
                        WHERE s.reference = :reference
                        """)
                .param("reference", reference)
                .query(Long.class)
                .single();
    }

    /** Facts of one kind that the ledger has on a referral. */
    List<String> facts(String reference, String kind) {
        return database.sql(
                        """
                        SELECT l.details
                        FROM ledger l
                        JOIN submission s ON s.id = l.submission
                        WHERE s.reference = :reference AND l.kind = :kind
                        """)
                .param("reference", reference)
                .param("kind", kind)
                .query(String.class)
                .list();
    }

    /** The day that is waited for. */
    List<LocalDate> watched(String reference, String kind) {
        return database.sql(
                        """
                        SELECT w.due_on
                        FROM watch w
                        JOIN submission s ON s.id = w.submission
                        WHERE s.reference = :reference AND w.kind = :kind
                        """)
                .param("reference", reference)
                .param("kind", kind)
                .query(LocalDate.class)
                .list();
    }

    /** Lets the day come that is waited for. */
    void theDayComes(String reference) {
        database.sql(
                        """
                        UPDATE watch
                        SET due_on = current_date - 1
                        WHERE submission IN (SELECT id FROM submission WHERE reference = :reference)
                        """)
                .param("reference", reference)
                .update();
    }

    List<Journey.Answer> answers(UUID decision, String recipient) {
        return database.sql(
                        """
                        SELECT outcome, rule_id
                        FROM sharing_outcome
                        WHERE decision = :decision AND recipient = :recipient
                        ORDER BY asked
                        """)
                .param("decision", decision)
                .param("recipient", recipient)
                .query((row, _) -> new Journey.Answer(row.getString("outcome"), row.getString("rule_id")))
                .list();
    }

    List<byte[]> sealed(UUID decision, String recipient) {
        return database.sql(
                        """
                        SELECT v.sealed
                        FROM delivery v
                        JOIN release_ticket t ON t.id = v.release
                        WHERE t.decision = :decision AND t.recipient = :recipient AND v.sent_at IS NOT NULL
                        """)
                .param("decision", decision)
                .param("recipient", recipient)
                .query((row, _) -> row.getBytes("sealed"))
                .list();
    }

    /** What triage kept of a referral; empty until it has. */
    List<String> placed(String reference) {
        return database.sql(
                        """
                        SELECT p.content::text
                        FROM placed p
                        JOIN submission s ON s.id = p.submission
                        WHERE s.reference = :reference
                        """)
                .param("reference", reference)
                .query(String.class)
                .list();
    }

    /** The newest reading of a referral; empty until it has been read. */
    List<String> read(String reference) {
        return database.sql(
                        """
                        SELECT r.submission, r.source, r.content, r.sealed, s.data_key
                        FROM referral r
                        JOIN submission s ON s.id = r.submission
                        WHERE s.reference = :reference
                        ORDER BY r.version DESC
                        """)
                .param("reference", reference)
                .query((row, _) -> texts.read(
                        new SubmissionId(row.getObject("submission", UUID.class)),
                        row.getBytes("data_key"),
                        Place.referral(row.getObject("source", UUID.class)),
                        RecordTexts.Kept.of(row, "content", "sealed")))
                .list();
    }

    List<String> counted(UUID decision) {
        return database.sql("SELECT unnest(signs) FROM measured WHERE decision = :decision")
                .param("decision", decision)
                .query(String.class)
                .list();
    }
}
