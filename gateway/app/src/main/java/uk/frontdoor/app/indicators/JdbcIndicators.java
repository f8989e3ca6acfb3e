package uk.frontdoor.app.indicators;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import uk.frontdoor.core.area.AreaId;
import uk.frontdoor.core.referral.IndicatorCode;
import uk.frontdoor.core.routing.NeedTopic;
import uk.frontdoor.core.triage.Urgency;

/** Counts in the database, in one pass over narrow rows. */
final class JdbcIndicators implements Indicators {
    /** Looking at it is nothing that happens to it, nor is what the gateway does by itself because nobody did anything. */
    private static final String WAITING =
            """
            SELECT area, urgency, count(*) AS open,
                   count(*) FILTER (WHERE due_at < :now) AS overdue,
                   count(*) FILTER (WHERE lease_expires_at IS NULL OR lease_expires_at < :now) AS unclaimed,
                   count(*) FILTER (WHERE created_at < :since AND NOT EXISTS (
                       SELECT 1 FROM ledger l
                       WHERE l.submission = work_item.submission AND l.at >= :since
                         AND l.kind NOT IN ('VIEWED', 'BREAK_GLASS', 'CLOCK_MISSED', 'REPLAYED', 'LEGAL_HOLD'))) AS still,
                   min(created_at) AS oldest
            FROM work_item
            WHERE done_at IS NULL AND area IN (:areas)
            GROUP BY area, urgency
            ORDER BY urgency, area
            """;

    /** Above early help: a child in need, child protection. Looked-after children are not sent for early help. */
    private static final String DECIDED =
            """
            WITH counted AS (
                SELECT 'all' AS "all", area, sender, level, outcome, urgency::text AS urgency,
                       to_char(decided_at AT TIME ZONE 'Europe/London', 'IYYY-"W"IW') AS week,
                       decided_at <= due_at AS in_time,
                       extract(epoch FROM decided_at - received_at) AS seconds,
                       repeated,
                       cardinality(indicated) > 0 AS indicated,
                       level = ANY (indicated) AS as_indicated,
                       cardinality(indicated) > 0 AND indicated <@ ARRAY['N4', 'N5'] AS high,
                       level IN ('N0', 'N1', 'N2', 'N3') AS low
                FROM measured
                WHERE area IN (:areas) AND decided_at >= :from AND decided_at < :to
            )
            SELECT grouping("all", area, sender, level, outcome, urgency, week) AS bits,
                   coalesce("all", area, sender, level, outcome, urgency, week) AS of,
                   count(*) AS decided,
                   count(*) FILTER (WHERE in_time) AS in_time,
                   percentile_cont(0.5) WITHIN GROUP (ORDER BY seconds) AS median,
                   percentile_cont(0.9) WITHIN GROUP (ORDER BY seconds) AS ninetieth,
                   count(*) FILTER (WHERE repeated) AS repeated,
                   count(*) FILTER (WHERE indicated) AS indicated,
                   count(*) FILTER (WHERE as_indicated) AS as_indicated,
                   count(*) FILTER (WHERE high) AS sent_high,
                   count(*) FILTER (WHERE high AND low) AS inappropriate
            FROM counted
            GROUP BY GROUPING SETS (("all"), (area), (sender), (level), (outcome), (urgency), (week))
            ORDER BY bits, decided DESC, of
            """;

    private static final String PRACTICE =
            """
            SELECT count(*) AS decided,
                   count(*) FILTER (WHERE m.voice) AS heard,
                   count(*) FILTER (WHERE f.submission IS NOT NULL OR r.decision IS NOT NULL) AS told,
                   count(*) FILTER (WHERE m.back_soon) AS back_soon,
                   count(*) FILTER (WHERE m.outcome = 'RETURN_FOR_INFORMATION' AND m.reason = 'AGREEMENT_MISSING') AS returned,
                   count(*) FILTER (WHERE m.encompass) AS encompass,
                   count(*) FILTER (WHERE m.encompass AND m.decided_at <= m.due_at) AS before_school,
                   count(*) FILTER (WHERE m.statutory) AS statutory,
                   count(*) FILTER (WHERE m.statutory AND m.decided_at <= m.due_at) AS statutory_in_time
            FROM measured m
            JOIN decision d ON d.id = m.decision
            LEFT JOIN (SELECT DISTINCT submission FROM feedback WHERE handed_over) f ON f.submission = d.submission
            LEFT JOIN (SELECT DISTINCT decision FROM reply WHERE handed_over IS DISTINCT FROM false) r ON r.decision = d.id
            WHERE m.area IN (:areas) AND m.decided_at >= :from AND m.decided_at < :to
            """;
    private static final String NEEDS =
            """
            SELECT topic, level, count(*) AS referrals
            FROM measured, unnest(topics) AS topic
            WHERE area IN (:areas) AND decided_at >= :from AND decided_at < :to
            GROUP BY topic, level
            """;
    private static final String PASSED_ON =
            """
            SELECT count(*) AS sent, count(y.confirmed_at) AS confirmed,
                   count(*) FILTER (WHERE EXISTS (SELECT FROM case_progress p
                                                  WHERE p.release = t.id AND p.step = 'ALLOCATED')) AS taken_up,
                   percentile_cont(0.5) WITHIN GROUP (ORDER BY extract(epoch FROM y.confirmed_at - y.sent_at)) AS median
            FROM measured m
            JOIN release_ticket t ON t.decision = m.decision
            JOIN delivery y ON y.release = t.id AND y.sent_at IS NOT NULL
            WHERE m.area IN (:areas) AND m.decided_at >= :from AND m.decided_at < :to
            """;
    private static final String ARRIVALS =
            """
            SELECT m.area, date_bin('15 minutes', m.received_at, timestamptz '2026-01-01 00:00:00Z') AS quarter,
                   coalesce(sent.recipient, '') AS destination, count(*) AS came
            FROM measured m
            LEFT JOIN LATERAL unnest(m.recipients) AS sent (recipient) ON true
            WHERE m.area IN (:areas) AND m.decided_at >= :from AND m.decided_at < :to
            GROUP BY m.area, quarter, destination
            """;
    private static final String CLUSTERS =
            """
            SELECT sign, count(*) AS referrals
            FROM measured, unnest(signs) AS sign
            WHERE area IN (:areas) AND decided_at >= :from AND decided_at < :to
            GROUP BY sign
            ORDER BY referrals DESC, sign
            """;

    private final JdbcClient database;

    JdbcIndicators(JdbcClient database) {
        this.database = database;
    }

    @Override
    public List<Waiting> waiting(Set<AreaId> areas, Instant now, Instant since) {
        return database.sql(WAITING)
                .param("areas", words(areas))
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("since", since.atOffset(ZoneOffset.UTC))
                .query((row, _) -> new Waiting(
                        row.getString("area"),
                        Urgency.valueOf(row.getString("urgency")),
                        row.getLong("open"),
                        row.getLong("overdue"),
                        row.getLong("unclaimed"),
                        row.getLong("still"),
                        row.getObject("oldest", OffsetDateTime.class).toInstant()))
                .list();
    }

    @Override
    public List<Cluster> clusters(Set<AreaId> areas, Instant from, Instant to) {
        return database.sql(CLUSTERS)
                .param("areas", words(areas))
                .param("from", from.atOffset(ZoneOffset.UTC))
                .param("to", to.atOffset(ZoneOffset.UTC))
                .query((row, _) -> new Cluster(IndicatorCode.valueOf(row.getString("sign")), row.getLong("referrals")))
                .list();
    }

    @Override
    public List<Measure> decided(Set<AreaId> areas, Instant from, Instant to) {
        return in(DECIDED, areas, from, to)
                .query((row, _) -> measure(row))
                .list();
    }

    @Override
    public Practice practice(Set<AreaId> areas, Instant from, Instant to) {
        return in(PRACTICE, areas, from, to)
                .query((row, _) -> new Practice(
                        row.getLong("decided"),
                        row.getLong("heard"),
                        row.getLong("told"),
                        row.getLong("back_soon"),
                        row.getLong("returned"),
                        row.getLong("encompass"),
                        row.getLong("before_school"),
                        row.getLong("statutory"),
                        row.getLong("statutory_in_time")))
                .single();
    }

    @Override
    public List<Need> needs(Set<AreaId> areas, Instant from, Instant to) {
        return in(NEEDS, areas, from, to)
                .query((row, _) -> new Need(
                        NeedTopic.valueOf(row.getString("topic")), row.getString("level"), row.getLong("referrals")))
                .list();
    }

    @Override
    public PassedOn passedOn(Set<AreaId> areas, Instant from, Instant to) {
        return in(PASSED_ON, areas, from, to)
                .query((row, _) -> new PassedOn(
                        row.getLong("sent"),
                        row.getLong("confirmed"),
                        row.getLong("taken_up"),
                        seconds(row.getDouble("median"))))
                .single();
    }

    @Override
    public List<Arrivals> arrivals(Set<AreaId> areas, Instant from, Instant to) {
        return in(ARRIVALS, areas, from, to)
                .query((row, _) -> new Arrivals(
                        row.getString("area"),
                        row.getObject("quarter", OffsetDateTime.class).toInstant(),
                        row.getString("destination"),
                        row.getLong("came")))
                .list();
    }

    private JdbcClient.StatementSpec in(String sql, Set<AreaId> areas, Instant from, Instant to) {
        return database.sql(sql)
                .param("areas", words(areas))
                .param("from", from.atOffset(ZoneOffset.UTC))
                .param("to", to.atOffset(ZoneOffset.UTC));
    }

    private static Measure measure(ResultSet row) throws SQLException {
        return new Measure(
                dimension(row.getInt("bits")),
                row.getString("of"),
                row.getLong("decided"),
                row.getLong("in_time"),
                seconds(row.getDouble("median")),
                seconds(row.getDouble("ninetieth")),
                row.getLong("repeated"),
                row.getLong("indicated"),
                row.getLong("as_indicated"),
                row.getLong("sent_high"),
                row.getLong("inappropriate"));
    }

    /** {@code grouping} sets a bit for each column that was not grouped by: one is left out, and names the dimension. */
    private static Dimension dimension(int bits) {
        Dimension[] all = Dimension.values();
        return Arrays.stream(all)
                .filter(dimension -> (bits & (1 << (all.length - 1 - dimension.ordinal()))) == 0)
                .findFirst()
                .orElseThrow();
    }

    private static Duration seconds(double seconds) {
        return Duration.ofSeconds(Math.round(seconds));
    }

    private static List<String> words(Set<AreaId> areas) {
        return areas.stream().map(AreaId::value).toList();
    }
}
