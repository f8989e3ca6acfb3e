package uk.frontdoor.app.erasure;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import uk.frontdoor.core.area.AreaId;
import uk.frontdoor.core.intake.SubmissionId;
import uk.frontdoor.core.ledger.Ledger;
import uk.frontdoor.core.ledger.LedgerFact;
import uk.frontdoor.core.ledger.LedgerKind;

/** Erasing by two people: one asks, another has it done or turns it down. Each step is on the ledger. */
final class Erasures {
    private static final String ASK =
            """
            INSERT INTO erasure (id, submission, ground, note, asked_by, asked_at)
            VALUES (:id, :record, :ground, :note, :by, :at)
            """;
    /** The submission is locked too: nothing else is decided about it meanwhile. */
    private static final String WAITING =
            """
            SELECT e.submission, e.ground
            FROM erasure e
            JOIN submission s ON s.id = e.submission
            WHERE e.id = :id AND e.settled_at IS NULL AND e.asked_by <> :by
              AND EXISTS (SELECT FROM work_item w WHERE w.submission = s.id AND w.area IN (:areas))
            FOR UPDATE
            """;
    private static final String SETTLE =
            "UPDATE erasure SET settled_by = :by, settled_at = :at, done = :done WHERE id = :id";

    private final JdbcClient database;
    private final TransactionTemplate transaction;
    private final Standings standings;
    private final Destruction destruction;
    private final Ledger ledger;
    private final Clock clock;

    Erasures(
            JdbcClient database,
            TransactionTemplate transaction,
            Standings standings,
            Destruction destruction,
            Ledger ledger,
            Clock clock) {
        this.database = database;
        this.transaction = transaction;
        this.standings = standings;
        this.destruction = destruction;
        this.ledger = ledger;
        this.clock = clock;
    }

    /**
     * What somebody of information governance asks for.
     *
     * @param everyChild they have checked that no child it is about needs it
     * @param linked also of every record that people said is about the same child
     */
    record Asking(String reference, Ground ground, String note, boolean everyChild, boolean linked) {}

    /** Of information governance, in these areas. */
    record Officer(String name, Set<AreaId> areas) {}

    /**
     * What became of one record that was asked for.
     *
     * @param reference null of one that the officer may not know
     */
    record Answer(@Nullable String reference, Optional<Obstacle> obstacle) {}

    private record Waiting(SubmissionId record, Ground ground) {}

    /** Each record by itself: one that may not go keeps no other. */
    List<Answer> ask(Asking asking, Officer officer) {
        List<Answer> answers = transaction.execute(_ -> standings
                .askedFor(asking.reference(), asking.linked(), officer.areas())
                .stream()
                .map(one -> one.ours()
                        ? askOne(one.record(), asking, officer)
                        : new Answer(null, Optional.of(Obstacle.ANOTHER_AREAS)))
                .toList());
        return answers == null || answers.isEmpty()
                ? List.of(new Answer(asking.reference(), Optional.of(Obstacle.NOT_THERE)))
                : answers;
    }

    private Answer askOne(SubmissionId record, Asking asking, Officer officer) {
        Standing standing = standings.of(record);
        Optional<Obstacle> obstacle = standing.obstacle(asking.ground(), asking.everyChild());
        if (obstacle.isEmpty()) {
            UUID id = UUID.randomUUID();
            database.sql(ASK)
                    .param("id", id)
                    .param("record", record.value())
                    .param("ground", asking.ground().name())
                    .param("note", asking.note())
                    .param("by", officer.name())
                    .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                    .update();
            note(record, officer, Map.of(
                    "step", "ASKED_FOR",
                    "erasure", id.toString(),
                    "ground", asking.ground().name(),
                    "children", Integer.toString(standing.children())));
        }
        return new Answer(standing.reference(), obstacle);
    }

    /** Empty when it is done; never by whoever asked. */
    Optional<Obstacle> confirm(UUID id, Officer officer) {
        Optional<Obstacle> obstacle = transaction.execute(_ -> waiting(id, officer)
                .map(waiting -> destroy(id, waiting, officer))
                .orElse(Optional.of(Obstacle.NOT_THERE)));
        return obstacle == null ? Optional.of(Obstacle.NOT_THERE) : obstacle;
    }

    private Optional<Obstacle> destroy(UUID id, Waiting waiting, Officer officer) {
        Optional<Obstacle> obstacle = standings.of(waiting.record()).obstacle(waiting.ground());
        if (obstacle.isEmpty()) {
            Map<String, String> details = new TreeMap<>(destruction.of(waiting.record()));
            details.put("step", "DONE");
            details.put("erasure", id.toString());
            details.put("ground", waiting.ground().name());
            settle(id, officer, true);
            note(waiting.record(), officer, details);
        }
        return obstacle;
    }

    /** False when it is not there, or theirs. */
    boolean turnDown(UUID id, Officer officer) {
        return Boolean.TRUE.equals(transaction.execute(_ -> {
            Optional<Waiting> waiting = waiting(id, officer);
            waiting.ifPresent(found -> {
                settle(id, officer, false);
                note(found.record(), officer, Map.of("step", "TURNED_DOWN", "erasure", id.toString()));
            });
            return waiting.isPresent();
        }));
    }

    private Optional<Waiting> waiting(UUID id, Officer officer) {
        return officer.areas().isEmpty()
                ? Optional.empty()
                : database.sql(WAITING)
                        .param("id", id)
                        .param("by", officer.name())
                        .param("areas", officer.areas().stream().map(AreaId::value).toList())
                        .query((row, _) -> new Waiting(
                                new SubmissionId(row.getObject("submission", UUID.class)),
                                Ground.valueOf(row.getString("ground"))))
                        .optional();
    }

    private void settle(UUID id, Officer officer, boolean done) {
        database.sql(SETTLE)
                .param("id", id)
                .param("by", officer.name())
                .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                .param("done", done)
                .update();
    }

    private void note(SubmissionId record, Officer officer, Map<String, String> details) {
        ledger.append(new LedgerFact(LedgerKind.ERASURE, record, officer.name(), details));
    }
}
