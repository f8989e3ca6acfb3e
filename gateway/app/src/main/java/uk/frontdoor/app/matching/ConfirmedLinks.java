package uk.frontdoor.app.matching;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import uk.frontdoor.core.intake.SubmissionId;
import uk.frontdoor.core.matching.LinkedChild;
import uk.frontdoor.core.referral.Referral;
import uk.frontdoor.core.triage.Referrals;

/** Reads what people have confirmed. */
final class ConfirmedLinks implements Links {
    private static final String LINKED =
            """
            WITH RECURSIVE linked (id) AS (
                SELECT :referral::uuid
                UNION
                SELECT CASE WHEN p.one = l.id THEN p.other ELSE p.one END
                FROM linked l
                JOIN match_proposal p ON l.id IN (p.one, p.other)
                WHERE p.state = 'CONFIRMED'
            )
            SELECT l.id
            FROM linked l
            JOIN submission s ON s.id = l.id
            WHERE l.id <> :referral
            ORDER BY s.received_at, s.id
            """;

    private final JdbcClient database;
    private final Referrals referrals;
    private final LinkedChild children = new LinkedChild(new SpeltOrSounding());

    ConfirmedLinks(JdbcClient database, Referrals referrals) {
        this.database = database;
        this.referrals = referrals;
    }

    @Override
    public List<Linked> of(Referral referral, String child) {
        return database
                .sql(LINKED)
                .param("referral", referral.submission().value())
                .query(UUID.class)
                .list()
                .stream()
                .map(SubmissionId::new)
                .flatMap(other -> linked(referral, child, other).stream())
                .toList();
    }

    private Optional<Linked> linked(Referral referral, String child, SubmissionId other) {
        return referrals
                .find(other)
                .flatMap(found -> children.in(found, referral, child))
                .map(label -> new Linked(other, label));
    }
}
