package uk.frontdoor.app.erasure;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import uk.frontdoor.app.recordkey.RecordKey;
import uk.frontdoor.app.recordkey.RecordKeys;
import uk.frontdoor.core.intake.SubmissionId;

/**
 * Destroys the keys of a record, and what of it is not sealed under them. Inside a transaction.
 *
 * <p>What was counted, who decided when, who was told, and every digest stay: they name nobody.
 */
final class Destruction {
    /** Of what was sent first and of everything sent later about it. */
    private static final String KEYS =
            """
            SELECT id, data_key, sha256
            FROM submission
            WHERE data_key IS NOT NULL
              AND (id = :record OR id IN (SELECT source FROM referral WHERE submission = :record))
            ORDER BY id
            FOR UPDATE
            """;
    private static final String FORGET_KEY =
            "UPDATE submission SET data_key = NULL, erased_at = :at, envelope = '{}' WHERE id = ANY (:ids)";
    /** Words by which it could be found again, copies sealed to others, and what somebody noted beside it. */
    private static final List<String> BESIDE = List.of(
            "DELETE FROM match_proposal WHERE one = ANY (:ids) OR other = ANY (:ids)",
            "DELETE FROM match_key WHERE submission = ANY (:ids)",
            "DELETE FROM match_child WHERE submission = ANY (:ids)",
            """
            DELETE FROM service_request_trait
            WHERE request IN (SELECT id FROM service_request WHERE submission = ANY (:ids))
            """,
            "DELETE FROM service_request WHERE submission = ANY (:ids)",
            "DELETE FROM profile_due WHERE submission = ANY (:ids)",
            "DELETE FROM attachment_scan WHERE submission = ANY (:ids)",
            "UPDATE agreement_record SET how = '' WHERE submission = ANY (:ids)",
            """
            UPDATE delivery SET sealed = ''
            WHERE release IN (SELECT t.id FROM release_ticket t JOIN decision d ON d.id = t.decision
                              WHERE d.submission = ANY (:ids))
            """);

    private final JdbcClient database;
    private final RecordKeys keys;
    private final Clock clock;

    private record Key(UUID id, String digest, String original) {}

    Destruction(JdbcClient database, RecordKeys keys, Clock clock) {
        this.database = database;
        this.keys = keys;
        this.clock = clock;
    }

    /** Gives what proves which keys these were: the digest of each and of what was sent. */
    Map<String, String> of(SubmissionId record) {
        List<Key> held = database.sql(KEYS)
                .param("record", record.value())
                .query((row, _) -> key(row))
                .list();
        UUID[] ids = held.stream().map(Key::id).toArray(UUID[]::new);
        database.sql(FORGET_KEY)
                .param("ids", ids)
                .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
        BESIDE.forEach(sql -> database.sql(sql).param("ids", ids).update());
        return proof(held);
    }

    private Key key(ResultSet row) throws SQLException {
        UUID id = row.getObject("id", UUID.class);
        RecordKey key = keys.unwrap(new SubmissionId(id), row.getBytes("data_key"));
        return new Key(id, key.digest(), HexFormat.of().formatHex(row.getBytes("sha256")));
    }

    private static Map<String, String> proof(List<Key> held) {
        Map<String, String> proof = new TreeMap<>();
        proof.put("keys", Integer.toString(held.size()));
        for (Key key : held) {
            proof.put("key " + key.id(), key.digest());
            proof.put("original " + key.id(), key.original());
        }
        return proof;
    }
}
