package uk.frontdoor.app.erasure;

import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import uk.frontdoor.config.retention.RecordClass;
import uk.frontdoor.config.retention.RetentionRule;
import uk.frontdoor.core.area.AreaId;
import uk.frontdoor.core.intake.SubmissionId;

/** Finds records whose time is over by the rule of their class. Destroys nothing. */
final class DueRecords {
    private static final int MOST = 200;

    /** A record without a decision is nobody's to let go, so it is never due. */
    private static final String DUE =
            """
            WITH ended AS (
                SELECT s.id, s.reference, max(d.decided_at) AS decided, max(v.confirmed_at) AS confirmed,
                       CASE WHEN bool_or(d.outline::text LIKE '%"ALLEGATION_AGAINST_STAFF"%')
                            THEN 'ALLEGATION_AGAINST_STAFF'
                            WHEN bool_or(is_statutory(d.referral)) THEN 'STATUTORY_NOTICE'
                            WHEN count(t.id) > 0 THEN 'PASSED_ON'
                            ELSE 'ANSWERED' END AS class
                FROM submission s
                JOIN decision d ON d.submission = s.id
                LEFT JOIN release_ticket t ON t.decision = d.id AND t.state = 'GRANTED'
                LEFT JOIN delivery v ON v.release = t.id
                WHERE s.data_key IS NOT NULL AND s.received_at <= :begun
                  AND (:one::uuid IS NULL OR s.id = :one)
                GROUP BY s.id
                HAVING count(t.id) = count(v.confirmed_at)
            )
            SELECT e.id, e.reference, e.class,
                   CASE rule.since WHEN 'CONFIRMED' THEN e.confirmed ELSE e.decided END + rule.keep::interval AS due_at
            FROM ended e
            JOIN unnest(:classes::text[], :keeps::text[], :sinces::text[]) AS rule (class, keep, since)
                ON rule.class = e.class
            WHERE CASE rule.since WHEN 'CONFIRMED' THEN e.confirmed ELSE e.decided END + rule.keep::interval <= :now
              AND NOT EXISTS (SELECT FROM work_item w WHERE w.submission = e.id AND w.done_at IS NULL)
            """;
    private static final String NEWS =
            """
              AND EXISTS (SELECT FROM work_item w WHERE w.submission = e.id AND w.area IN (:areas))
              AND NOT EXISTS (SELECT FROM legal_hold h WHERE h.submission = e.id AND h.lifted_at IS NULL)
              AND NOT EXISTS (SELECT FROM erasure a WHERE a.submission = e.id AND a.settled_at IS NULL)
            ORDER BY due_at, e.reference
            LIMIT :most
            """;

    private final JdbcClient database;
    private final List<RetentionRule> rules;
    private final Clock clock;

    DueRecords(JdbcClient database, List<RetentionRule> rules, Clock clock) {
        this.database = database;
        this.rules = List.copyOf(rules);
        this.clock = clock;
    }

    /** @param since when */
    record Due(String reference, RecordClass of, Instant since) {}

    boolean isDue(SubmissionId record) {
        return !asked(DUE, record.value()).query((row, _) -> row.getString("reference")).list().isEmpty();
    }

    /** Those nobody has asked for and nothing holds, the longest due first. */
    List<Due> in(Set<AreaId> areas) {
        return areas.isEmpty()
                ? List.of()
                : asked(DUE + NEWS, null)
                        .param("areas", areas.stream().map(AreaId::value).toList())
                        .param("most", MOST)
                        .query((row, _) -> new Due(
                                row.getString("reference"),
                                RecordClass.valueOf(row.getString("class")),
                                row.getObject("due_at", OffsetDateTime.class).toInstant()))
                        .list();
    }

    private JdbcClient.StatementSpec asked(String sql, @Nullable UUID one) {
        OffsetDateTime now = clock.instant().atOffset(ZoneOffset.UTC);
        return database.sql(sql)
                .param("one", one, java.sql.Types.OTHER)
                .param("classes", of(rule -> rule.of().name()))
                .param("keeps", of(rule -> rule.keep().toString()))
                .param("sinces", of(rule -> rule.from().name()))
                .param("now", now)
                .param("begun", rules.stream()
                        .map(rule -> now.minus(rule.keep()))
                        .max(Comparator.naturalOrder())
                        .orElse(now));
    }

    private String[] of(Function<RetentionRule, String> cell) {
        return rules.stream().map(cell).toArray(String[]::new);
    }
}
