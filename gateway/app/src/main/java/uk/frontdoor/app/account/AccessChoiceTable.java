package uk.frontdoor.app.account;

import java.time.OffsetDateTime;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import uk.frontdoor.app.store.RecordJson;
import uk.frontdoor.core.account.AccessChoice;

/** What a person decided of each item, with the version of the record they had before them. Holds no value. */
final class AccessChoiceTable {
    private static final String VERSION =
            """
            (SELECT max(r.version)
             FROM submission s
             JOIN referral r ON r.submission = s.id
             WHERE s.reference = split_part(%s, ' ', 1))
            """;
    private static final String KEEP =
            """
            INSERT INTO subject_access_choice (request, item, version, disclose, taken_out, decided_by, decided_at)
            VALUES (:request, :item, %s, :disclose, :takenOut::json, :by, :at)
            ON CONFLICT (request, item) DO UPDATE
            SET version = excluded.version, disclose = excluded.disclose, taken_out = excluded.taken_out,
                decided_by = excluded.decided_by, decided_at = excluded.decided_at
            """
                    .formatted(VERSION.formatted(":item"));
    private static final String CHOICES =
            """
            SELECT c.item, c.disclose, c.taken_out
            FROM subject_access_choice c
            WHERE c.request = :request AND c.version = %s
            """
                    .formatted(VERSION.formatted("c.item"));

    private final JdbcClient database;

    AccessChoiceTable(JdbcClient database) {
        this.database = database;
    }

    Map<String, AccessChoice> of(UUID request) {
        Map<String, AccessChoice> found = new TreeMap<>();
        database.sql(CHOICES).param("request", request).query(row -> {
            found.put(
                    row.getString("item"),
                    new AccessChoice(
                            row.getBoolean("disclose"),
                            RecordJson.readList(row.getString("taken_out"), AccessChoice.Passage.class)));
        });
        return found;
    }

    void keep(UUID request, Map<String, AccessChoice> choices, String by, OffsetDateTime at) {
        choices.forEach((item, choice) -> database.sql(KEEP)
                .param("request", request)
                .param("item", item)
                .param("disclose", choice.disclose())
                .param("takenOut", RecordJson.write(choice.takenOut()))
                .param("by", by)
                .param("at", at)
                .update());
    }
}
