package uk.frontdoor.app.desk;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import uk.frontdoor.core.agency.AgencyId;
import uk.frontdoor.core.area.AreaId;
import uk.frontdoor.core.intake.Channel;
import uk.frontdoor.core.worklist.OpenItem;
import uk.frontdoor.core.worklist.WorkItem;
import uk.frontdoor.core.worklist.WorkItemId;
import uk.frontdoor.core.worklist.WorkList;

/** Searches by the beginning of a reference, or by the digest under which matching keeps a child's number. */
final class WorkSearchTable implements WorkSearch {
    private static final String FIND =
            """
            SELECT w.id, w.area, s.channel, s.sender, c.proposed_by,
                   :byNumber AND EXISTS (SELECT FROM match_child c WHERE c.submission = s.id AND c.restricted) AS restricted
            FROM submission s
            JOIN work_item w ON w.submission = s.id
            LEFT JOIN closing c ON c.work_item = w.id AND c.settled_at IS NULL
            WHERE w.area IN (:areas) AND %s
            ORDER BY s.received_at DESC, w.created_at DESC
            LIMIT :most
            """;
    private static final String BY_REFERENCE = FIND.formatted("s.reference >= :sought AND s.reference < :sought || '~'");
    private static final String BY_NUMBER = FIND.formatted(
            "s.id IN (SELECT submission FROM match_key WHERE key = sha256(convert_to(:sought, 'UTF8')))");

    private final JdbcClient database;
    private final WorkList work;

    WorkSearchTable(JdbcClient database, WorkList work) {
        this.database = database;
        this.work = work;
    }

    private record Row(
            WorkItemId id,
            AreaId area,
            Channel channel,
            AgencyId sender,
            @Nullable String closingBy,
            boolean restricted) {}

    @Override
    public Found find(Sought sought, Set<AreaId> areas, Set<AreaId> manages) {
        if (areas.isEmpty()) {
            return new Found(List.of(), false);
        }
        List<Row> rows = switch (sought) {
            case Sought.Reference(var beginning) -> rows(BY_REFERENCE, beginning, areas, false);
            case Sought.Number(var _, var key) -> rows(BY_NUMBER, key, areas, true);
        };
        List<Row> shown =
                rows.stream()
                .filter(row -> !row.restricted() || manages.contains(row.area()))
                .toList();
        return new Found(shown.stream().flatMap(this::item).toList(), shown.size() < rows.size());
    }

    private Stream<OpenItem> item(Row row) {
        Optional<WorkItem> item = work.find(row.id());
        return item.stream().map(found -> new OpenItem(found, row.channel(), row.sender(), row.closingBy()));
    }

    private List<Row> rows(String sql, String sought, Set<AreaId> areas, boolean byNumber) {
        return database.sql(sql)
                .param("sought", sought)
                .param("byNumber", byNumber)
                .param("areas", areas.stream().map(AreaId::value).toList())
                .param("most", MOST)
                .query((row, _) -> new Row(
                        new WorkItemId(row.getObject("id", UUID.class)),
                        new AreaId(row.getString("area")),
                        Channel.valueOf(row.getString("channel")),
                        new AgencyId(row.getString("sender")),
                        row.getString("proposed_by"),
                        row.getBoolean("restricted")))
                .list();
    }
}
