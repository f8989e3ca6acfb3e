package uk.frontdoor.app.intake;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import uk.frontdoor.app.fixture.ADatabase;
import uk.frontdoor.app.fixture.ASubmission;
import uk.frontdoor.core.intake.Channel;
import uk.frontdoor.core.intake.IntakeOutcome;
import uk.frontdoor.core.intake.IntakeOutcome.RefusedBefore;
import uk.frontdoor.core.intake.IntakeOutcome.RefusedNow;
import uk.frontdoor.core.intake.IntakeOutcome.Repeated;
import uk.frontdoor.core.intake.RawSubmission;
import uk.frontdoor.core.intake.RefusedContent;
import uk.frontdoor.core.intake.RequestKey;
import uk.frontdoor.core.ledger.LedgerFact;

class RefusedRequestsIT {
    private static final ADatabase DATABASE = ADatabase.create();
    private final List<LedgerFact> facts = new ArrayList<>();
    private AnIntake running;
    private CommittedIntake intake;

    @BeforeEach
    void start() {
        running = AnIntake.on(DATABASE, facts::add);
        intake = running.intake();
    }

    @AfterEach
    void stop() {
        running.close();
        DATABASE.empty();
    }

    @AfterAll
    static void drop() {
        DATABASE.close();
    }

    @Test
    void givesARefusedRequestTheSameAnswerAgain() {
        intake.refuse(refused("k-1", 400, "no"));

        assertIsRefusedAsBefore(intake.keep(ASubmission.bySchool().withKey("k-1").build(), null));
        assertIsRefusedAsBefore(intake.refuse(refused("k-1", 422, "never")));
    }

    @Test
    void recordsARefusalOnceWithTheSystemThatSentIt() {
        assertThat(intake.refuse(refused("k-1", 400, "no"))).isInstanceOf(RefusedNow.class);
        intake.refuse(refused("k-1", 400, "no"));

        assertThat(facts)
                .singleElement()
                .extracting(LedgerFact::details)
                .isEqualTo(Map.of("channel", "SCHOOL_JSON", "status", "400", "system", "testfell-mis"));
    }

    @Test
    void doesNotRefuseWhatIsKept() {
        RawSubmission kept = ASubmission.bySchool().withKey("k-1").build();
        intake.keep(kept, null);

        assertThat(intake.refuse(refused("k-1", 409, "again"))).isEqualTo(new Repeated(kept.id()));

        assertThat(intake.keep(ASubmission.bySchool().withKey("k-1").build(), null)).isEqualTo(new Repeated(kept.id()));
        assertThat(facts).isEmpty();
    }

    private static void assertIsRefusedAsBefore(IntakeOutcome outcome) {
        assertThat(outcome).isInstanceOfSatisfying(RefusedBefore.class, refused -> {
            assertThat(refused.status()).isEqualTo(400);
            assertThat(refused.answer()).asString(UTF_8).isEqualTo("no");
        });
    }

    private static RefusedContent refused(String key, int status, String answer) {
        RequestKey request = new RequestKey(ASubmission.SCHOOL, key);
        return new RefusedContent(request, "testfell-mis", Channel.SCHOOL_JSON, status, answer.getBytes(UTF_8));
    }
}
