package uk.frontdoor.app.worklist;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import uk.frontdoor.core.agency.AgencyId;
import uk.frontdoor.core.area.AreaId;
import uk.frontdoor.core.intake.Channel;
import uk.frontdoor.core.worklist.OpenItem;
import uk.frontdoor.core.worklist.OpenQuestion;
import uk.frontdoor.core.worklist.OpenTotals;
import uk.frontdoor.core.worklist.OpenWork;

/** Reads the open rows of the work list, with where each came from, and no original. */
final class OpenWorkTable implements OpenWork {
    /** What waits for a second person is its first one's, and nobody's to everybody else. */
    private static final String MINE =
            "(w.claimed_by = :by AND w.lease_expires_at > :now OR coalesce(c.proposed_by = :by, false))";
    private static final String NOBODYS =
            "(coalesce(w.lease_expires_at <= :now, true) AND coalesce(c.proposed_by <> :by, true))";
    private static final String ASKED =
            """
            w.kind IN (:kinds) AND w.urgency::text IN (:urgencies)
            AND CASE :holding WHEN 'ONES_OWN' THEN %s WHEN 'NOBODYS' THEN %s ELSE true END
            """
                    .formatted(MINE, NOBODYS);
    private static final String OPEN =
            """
            FROM work_item w
            LEFT JOIN closing c ON c.work_item = w.id AND c.settled_at IS NULL
            """;
    private static final String LIST =
            """
            SELECT w.*, s.channel, s.sender, c.proposed_by
            %s
            JOIN submission s ON s.id = w.submission
            WHERE w.done_at IS NULL AND w.area IN (:areas) AND %s
            ORDER BY w.due_at, w.created_at
            LIMIT :limit + (
                SELECT count(*)
                FROM work_item late
                WHERE late.done_at IS NULL AND late.area IN (:areas) AND late.due_at <= :now)
            """
                    .formatted(OPEN, ASKED);
    private static final String TOTALS =
            """
            SELECT count(*) AS everything,
                   count(*) FILTER (WHERE w.due_at < :now) AS overdue,
                   count(*) FILTER (WHERE %s) AS mine,
                   count(*) FILTER (WHERE %s) AS nobodys,
                   count(*) FILTER (WHERE %s) AS asked
            %s
            WHERE w.done_at IS NULL AND w.area IN (:areas)
            """
                    .formatted(MINE, NOBODYS, ASKED, OPEN);
    private static final String ARRIVED =
            """
            SELECT count(*) FILTER (WHERE created_at > :after) AS number,
                   count(*) FILTER (WHERE created_at > :after AND urgency = 'RED') AS red,
                   count(*) FILTER (WHERE missed_at > :after) AS missed
            FROM work_item
            WHERE area IN (:areas) AND (created_at > :after OR missed_at > :after)
            """;

    private final JdbcClient database;

    OpenWorkTable(JdbcClient database) {
        this.database = database;
    }

    @Override
    public List<OpenItem> list(OpenQuestion question) {
        if (question.isEmpty()) {
            return List.of();
        }
        return asked(LIST, question)
                .param("limit", (long) question.limit())
                .query((row, _) -> item(row))
                .list();
    }

    @Override
    public OpenTotals totals(OpenQuestion question) {
        if (question.isEmpty()) {
            return OpenTotals.NONE;
        }
        return asked(TOTALS, question)
                .query((row, _) -> new OpenTotals(
                        row.getInt("everything"),
                        row.getInt("overdue"),
                        row.getInt("mine"),
                        row.getInt("nobodys"),
                        row.getInt("asked")))
                .single();
    }

    @Override
    public Arrived arrived(Set<AreaId> areas, Instant after) {
        if (areas.isEmpty()) {
            return new Arrived(0, 0, 0);
        }
        return database.sql(ARRIVED)
                .param("areas", areas.stream().map(AreaId::value).toList())
                .param("after", after.atOffset(ZoneOffset.UTC))
                .query((row, _) -> new Arrived(row.getInt("number"), row.getInt("red"), row.getInt("missed")))
                .single();
    }

    private JdbcClient.StatementSpec asked(String sql, OpenQuestion question) {
        return database.sql(sql)
                .param("areas", question.areas().stream().map(AreaId::value).toList())
                .param("kinds", question.kinds().stream().map(Enum::name).toList())
                .param("urgencies", question.urgencies().stream().map(Enum::name).toList())
                .param("holding", question.holding().name())
                .param("by", question.by())
                .param("now", question.now().atOffset(ZoneOffset.UTC));
    }

    private static OpenItem item(ResultSet row) throws SQLException {
        return new OpenItem(
                WorkItemRow.item(row),
                Channel.valueOf(row.getString("channel")),
                new AgencyId(row.getString("sender")),
                row.getString("proposed_by"));
    }
}
