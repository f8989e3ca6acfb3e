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
import uk.frontdoor.core.triage.Urgency;

/** Counts in the database, in one pass over narrow rows. */
final class JdbcIndicators implements Indicators {
    private static final String WAITING =
            """
            SELECT area, urgency, count(*) AS open,
                   count(*) FILTER (WHERE due_at < :now) AS overdue,
                   count(*) FILTER (WHERE lease_expires_at IS NULL OR lease_expires_at < :now) AS unclaimed,
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

    private final JdbcClient database;

    JdbcIndicators(JdbcClient database) {
        this.database = database;
    }

    @Override
    public List<Waiting> waiting(Set<AreaId> areas, Instant now) {
        return database.sql(WAITING)
                .param("areas", words(areas))
                .param("now", now.atOffset(ZoneOffset.UTC))
                .query((row, _) -> new Waiting(
                        row.getString("area"),
                        Urgency.valueOf(row.getString("urgency")),
                        row.getLong("open"),
                        row.getLong("overdue"),
                        row.getLong("unclaimed"),
                        row.getObject("oldest", OffsetDateTime.class).toInstant()))
                .list();
    }

    @Override
    public List<Measure> decided(Set<AreaId> areas, Instant from, Instant to) {
        return database.sql(DECIDED)
                .param("areas", words(areas))
                .param("from", from.atOffset(ZoneOffset.UTC))
                .param("to", to.atOffset(ZoneOffset.UTC))
                .query((row, _) -> measure(row))
                .list();
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
