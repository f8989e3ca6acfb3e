package uk.frontdoor.app.erasure;

import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import uk.frontdoor.core.intake.SubmissionId;
import uk.frontdoor.core.worklist.WorkItem;

/** What other concerns have in the database about records that are to be erased. */
final class ErasureRows {
    private final JdbcClient database;

    ErasureRows(JdbcClient database) {
        this.database = database;
    }

    void linked(WorkItem one, WorkItem other) {
        database.sql(
                        """
                        INSERT INTO match_proposal
                            (id, one, other, strength, points, reasons, proposed_at, state, settled_by)
                        VALUES (gen_random_uuid(), least(:one, :other), greatest(:one, :other), 'LIKELY', 9, '[]', now(),
                                'CONFIRMED', 'a.worker')
                        """)
                .param("one", one.submission().value())
                .param("other", other.submission().value())
                .update();
    }

    void hasASibling(WorkItem item) {
        for (String label : List.of("c1", "c2")) {
            database.sql("INSERT INTO match_child (submission, label, restricted) VALUES (:submission, :label, false)")
                    .param("submission", item.submission().value())
                    .param("label", label)
                    .update();
        }
    }

    void accessIsAskedFor(WorkItem item) {
        database.sql(
                        """
                        INSERT INTO subject_access
                            (id, submission, child, area, asked_by, authority, received_on, due_on, opened_by, opened_at)
                        VALUES (gen_random_uuid(), :submission, 'c1', 'waf', 'CHILD', 'Her own', now(), now(), 'g', now())
                        """)
                .param("submission", item.submission().value())
                .update();
    }

    Map<String, Object> left(SubmissionId record) {
        return database.sql(
                        """
                        SELECT (SELECT count(*) FROM submission WHERE id = :record AND data_key IS NOT NULL) AS keys,
                               (SELECT count(*) FROM match_child WHERE submission = :record) AS children,
                               (SELECT count(*) FROM match_key WHERE submission = :record) AS words
                        """)
                .param("record", record.value())
                .query()
                .singleRow();
    }
}
