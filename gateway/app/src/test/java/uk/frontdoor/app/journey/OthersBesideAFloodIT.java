package uk.frontdoor.app.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static uk.frontdoor.app.journey.Letters.childAt;

import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;
import uk.frontdoor.app.RunningGateway;
import uk.frontdoor.app.seal.KeyFolder;
import uk.frontdoor.core.intake.Intake;
import uk.frontdoor.core.worklist.WorkItem;
import uk.frontdoor.core.worklist.WorkKind;
import uk.frontdoor.core.worklist.WorkList;

/**
 * Incident: one sender repeats itself without end. The flood here does not end before what the others sent is in front of
 * a person, so that nothing of theirs can be behind it.
 */
@Tag("hostile")
class OthersBesideAFloodIT {
    private static final String FLOODER = "testfell-primary";
    private static final String OTHER = "lunemouth-high";
    private static final int REPEATS = 10;
    private static final int AT_RISK = 3;

    @TempDir
    private static Path folder;

    private static RunningGateway gateway;
    private static Journey journey;
    private static JdbcClient database;

    @BeforeAll
    static void start() {
        gateway = RunningGateway.startOn(
                folder, "frontdoor.storm.unwatched=0", "frontdoor.storm.repeats=" + REPEATS, "frontdoor.storm.at-risk=" + AT_RISK);
        database = gateway.bean(JdbcClient.class);
        journey = new Journey(
                gateway.url(),
                gateway.bean(WorkList.class),
                gateway.bean(Intake.class),
                database,
                gateway.bean(KeyFolder.class),
                gateway.bean(Clock.class));
    }

    @AfterAll
    static void stop() {
        gateway.close();
    }

    @Test
    void areReadAndPlacedWhileItLastsAndSoIsWhatIsNewOrUrgentOfTheFlooders() throws Exception {
        AtomicBoolean over = new AtomicBoolean();
        CompletableFuture<List<String>> flood =
                CompletableFuture.supplyAsync(() -> repeatUntil(over), Thread::startVirtualThread);
        try {
            await().atMost(Journey.PATIENCE).until(() -> held() > 0);

            WorkItem others = placed(OTHER, letter("Ottilie"));
            WorkItem own = placed(FLOODER, letter("Wilfred"));
            List<String> atRisk = new ArrayList<>();
            for (int sent = 0; sent < AT_RISK + 3; sent++) {
                atRisk.add(journey.refers(FLOODER, "/api/referrals", inDanger()));
            }
            awaitHandled(atRisk);

            assertThat(flood).as("it goes on all the while").isNotDone();
            assertThat(List.of(others, own)).allMatch(item -> item.problems().isEmpty());
            assertThat(placed(atRisk)).as("the first, and some repeats").hasSizeBetween(2, 1 + AT_RISK);
        } finally {
            over.set(true);
        }
        List<String> repeated = flood.get(2, TimeUnit.MINUTES);
        awaitHandled(repeated);
        assertThat(placed(repeated)).as("what people have to read of it").hasSizeBetween(1, 1 + REPEATS);
        assertThat(database.sql("SELECT count(*) FROM work_item WHERE origin LIKE 'flood %'").query(Long.class).single())
                .as("one piece of work for all the rest")
                .isOne();
    }

    /** Each is answered 201; gives their references. */
    private List<String> repeatUntil(AtomicBoolean over) {
        String child = childAt("Same", "2018-05-04", "LA9 4AA");
        List<String> references = new ArrayList<>();
        while (!over.get()) {
            references.add(journey.refers(FLOODER, "/api/referrals", Letters.asksFor(child, "SCHOOL_ATTENDANCE", "Late again", "")));
        }
        return references;
    }

    private static WorkItem placed(String agency, String letter) {
        return journey.waits(journey.refers(agency, "/api/referrals", letter), WorkKind.TRIAGE);
    }

    private static String letter(String given) {
        return Letters.asksFor(childAt(given, "2017-09-08", "LA9 4AA"), "SCHOOL_ATTENDANCE", "Often late", "");
    }

    private static String inDanger() {
        return Letters.asksFor(childAt("Marigold", "2019-01-02", "LA9 4AA"), "PHYSICAL_ABUSE", "A bruise on her arm", "");
    }

    private static long held() {
        return database.sql("SELECT count(*) FROM repeat_held").query(Long.class).single();
    }

    /** Each is in front of a person by itself, or held with the flood. */
    private static void awaitHandled(List<String> references) {
        await().atMost(Journey.PATIENCE)
                .until(() -> placed(references).size() + held(references) == references.size());
    }

    private static List<String> placed(List<String> references) {
        return database.sql(
                        """
                        SELECT s.reference
                        FROM submission s
                        JOIN work_item w ON w.submission = s.id AND w.kind = 'TRIAGE'
                        WHERE s.reference = ANY (:references)
                        """)
                .param("references", references.toArray(String[]::new))
                .query(String.class)
                .list();
    }

    private static long held(List<String> references) {
        return database.sql(
                        """
                        SELECT count(*)
                        FROM submission s
                        JOIN repeat_held r ON r.submission = s.id
                        WHERE s.reference = ANY (:references)
                        """)
                .param("references", references.toArray(String[]::new))
                .query(Long.class)
                .single();
    }
}
