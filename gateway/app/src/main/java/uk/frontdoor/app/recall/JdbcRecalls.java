package uk.frontdoor.app.recall;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import uk.frontdoor.app.store.RecordJson;
import uk.frontdoor.core.area.AreaId;
import uk.frontdoor.core.area.DestinationId;
import uk.frontdoor.core.dispatch.RecallAnswer;
import uk.frontdoor.core.dispatch.RecallId;
import uk.frontdoor.core.intake.CaseReference;
import uk.frontdoor.core.intake.SubmissionId;
import uk.frontdoor.core.ledger.LedgerFact;
import uk.frontdoor.core.ledger.LedgerKind;
import uk.frontdoor.core.sharing.ReleaseId;
import uk.frontdoor.core.sharing.SharingVerdict;
import uk.frontdoor.route.Addresses;

/** Reads the rows about recalls as people are shown them, and takes what people settle. */
final class JdbcRecalls implements Recalls {
    private static final int MOST = 500;
    private static final String ALL =
            """
            SELECT d.submission, t.recipient, r.release, r.state, r.verdict, r.settled_by, r.answer_by, r.again,
                   r.sent_at, r.answered_at, r.basis
            FROM recall r
            JOIN release_ticket t ON t.id = r.release
            JOIN decision d ON d.id = t.decision
            """;
    private static final String OF = ALL + "WHERE d.submission = :submission ORDER BY d.decided_at, t.recipient";
    private static final String TO_FOLLOW =
            ALL
                    + """
                    JOIN work_item w ON w.id = d.work_item
                    WHERE w.area IN (:areas)
                      AND (r.state = 'IN_DOUBT' OR r.state = 'RECALLED' AND r.answer IS DISTINCT FROM 'DELETED')
                    ORDER BY r.answered_at IS NOT NULL, r.asked_at
                    LIMIT :most
                    """;

    private final JdbcClient database;
    private final TransactionTemplate transaction;
    private final SharedBefore shared;
    private final RecallDuty.Means means;

    JdbcRecalls(
            JdbcClient database, TransactionTemplate transaction, SharedBefore shared, RecallDuty.Means means) {
        this.database = database;
        this.transaction = transaction;
        this.shared = shared;
        this.means = means;
    }

    @Override
    public List<Recalled> of(SubmissionId submission) {
        return database.sql(OF)
                .param("submission", submission.value())
                .query((row, _) -> recalled(row))
                .list();
    }

    @Override
    public List<Recalled> toFollow(Collection<AreaId> areas) {
        return areas.isEmpty()
                ? List.of()
                : database.sql(TO_FOLLOW)
                        .param("areas", areas.stream().map(AreaId::value).toList())
                        .param("most", MOST)
                        .query((row, _) -> recalled(row))
                        .list();
    }

    @Override
    public boolean settle(SubmissionId submission, ReleaseId release, boolean recall, String by) {
        Boolean settled = transaction.execute(_ -> {
            List<DestinationId> recipients =
                    shared.settle(submission, release, recall, by, means.days().last());
            recipients.forEach(recipient -> {
                if (recall) {
                    means.outbox().send(Addresses.dispatch(recipient), RecallId.of(release));
                }
                means.ledger().append(new LedgerFact(
                        LedgerKind.RECALLED,
                        submission,
                        by,
                        Map.of(
                                "step", recall ? "RECALLED" : "STANDS",
                                "release", release.toString(),
                                "recipient", recipient.value())));
            });
            return !recipients.isEmpty();
        });
        return Boolean.TRUE.equals(settled);
    }

    private static Recalled recalled(ResultSet row) throws SQLException {
        String basis = row.getString("basis");
        return new Recalled(
                CaseReference.of(new SubmissionId(row.getObject("submission", UUID.class))),
                new ReleaseId(row.getObject("release", UUID.class)),
                new DestinationId(row.getString("recipient")),
                RecallState.valueOf(row.getString("state")),
                RecordJson.read(row.getString("verdict"), SharingVerdict.class),
                row.getString("settled_by"),
                row.getObject("answer_by", LocalDate.class),
                row.getInt("again"),
                moment(row, "sent_at"),
                moment(row, "answered_at"),
                basis == null ? null : RecallAnswer.Basis.valueOf(basis));
    }

    private static @Nullable Instant moment(ResultSet row, String column) throws SQLException {
        OffsetDateTime moment = row.getObject(column, OffsetDateTime.class);
        return moment == null ? null : moment.toInstant();
    }
}
