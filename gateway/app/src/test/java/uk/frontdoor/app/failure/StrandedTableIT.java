package uk.frontdoor.app.failure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Duration;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import uk.frontdoor.app.fixture.APlace;
import uk.frontdoor.app.fixture.TheStores;
import uk.frontdoor.app.outbox.Outbox;
import uk.frontdoor.core.area.AreaId;
import uk.frontdoor.core.failure.FailureCode;
import uk.frontdoor.core.failure.FailureStore;
import uk.frontdoor.core.failure.Stage;
import uk.frontdoor.core.failure.Stranded;
import uk.frontdoor.core.fixture.AReferral;
import uk.frontdoor.core.intake.RawSubmission;
import uk.frontdoor.core.normalise.NormaliseOutcome;
import uk.frontdoor.core.normalise.NormaliseStore;
import uk.frontdoor.core.worklist.WorkItem;
import uk.frontdoor.core.worklist.WorkKind;
import uk.frontdoor.core.worklist.WorkList;

class StrandedTableIT extends LostSteps {
    private static final TheStores STORES = TheStores.open();

    StrandedTableIT() {
        super(STORES);
    }

    @AfterAll
    static void close() {
        STORES.close();
    }

    @Test
    void announcesASubmissionAgainThatNobodyRead() {
        RawSubmission lost = keptAndForgotten();

        later(A_MINUTE);

        assertThat(announced()).containsExactly("stage.normalise " + lost.id());
    }

    @Test
    void announcesAReferralAgainThatNobodyPlaced() {
        RawSubmission lost = keptAndForgotten();
        STORES.bean(NormaliseStore.class)
                .record(
                        lost,
                        new NormaliseOutcome.Normalised(AReferral.fromASchool()
                                .withId(lost.id().value())
                                .build()));
        forget();

        later(A_MINUTE);

        assertThat(announced()).containsExactly("stage.triage " + lost.id());
    }

    /** As after a start: a gateway that has looked before has found it long ago. */
    @Test
    void givesAPersonWhatWasLostDaysAgoAndStaysLost() {
        RawSubmission lost = keptAndForgotten(STORES.clock().instant().minus(Duration.ofDays(3)));
        Stranded started = new StrandedTable(
                STORES.database().client(),
                STORES.database().transaction(),
                STORES.bean(Outbox.class),
                STORES.bean(FailureStore.class),
                new StrandedSettings(Duration.ofSeconds(40), Duration.ofSeconds(10), THE_NEXT_TIME, 3));
        for (int look = 0; look < 4; look++) {
            STORES.clock().moveOn(THE_NEXT_TIME);
            started.announceAgain(STORES.clock().instant());
            forget();
        }

        assertThat(STORES.bean(WorkList.class).open(Set.of(new AreaId("waf")), 10))
                .extracting(WorkItem::kind, WorkItem::subject)
                .containsExactly(tuple(WorkKind.FAILED, "normalise " + lost.id()));
    }

    @Test
    void leavesAloneWhatIsUnderWay() {
        keptAndForgotten();

        later(Duration.ofSeconds(20));

        assertThat(announced()).isEmpty();
    }

    @Test
    void leavesAloneWhatHasComeToAPerson() {
        STORES.placed(APlace.inTheNorth().build());
        RawSubmission failed = keptAndForgotten();
        STORES.bean(FailureStore.class).park(Stage.NORMALISE, failed.id().toString(), FailureCode.UNEXPECTED);
        forget();

        later(A_MINUTE);

        assertThat(announced()).isEmpty();
    }

    @Test
    void waitsBeforeItAnnouncesTheSameAgain() {
        RawSubmission lost = keptAndForgotten();
        later(A_MINUTE);
        forget();

        later(A_MINUTE);
        assertThat(announced()).isEmpty();

        later(A_MINUTE);
        assertThat(announced()).containsExactly("stage.normalise " + lost.id());
    }

    @Test
    void givesWhatStaysStrandedToAPerson() {
        RawSubmission lost = keptAndForgotten();
        for (int time = 0; time < 3; time++) {
            later(THE_NEXT_TIME);
            forget();
        }

        later(THE_NEXT_TIME);

        assertThat(announced()).isEmpty();
        assertThat(STORES.bean(WorkList.class).open(Set.of(new AreaId("waf")), 10))
                .extracting(WorkItem::kind, WorkItem::subject)
                .containsExactly(tuple(WorkKind.FAILED, "normalise " + lost.id()));
    }

    /** Looks between two that go back far begin where all was done; what was lost before that must not be forgotten. */
    @Test
    void goesOnLookingForWhatWasLostThoughMuchWasDoneSince() {
        later(A_MINUTE);
        RawSubmission lost = keptAndForgotten();
        later(A_MINUTE);
        forget();

        for (int look = 0; look < 13; look++) {
            later(Duration.ofSeconds(10));
        }

        assertThat(announced()).containsExactly("stage.normalise " + lost.id());
    }

    @Test
    void findsWithinAMinuteWhatAppearsWithAnEarlierTime() {
        later(A_MINUTE);
        RawSubmission late = keptAndForgotten(STORES.clock().instant().minus(Duration.ofHours(3)));

        for (int look = 0; look < 6; look++) {
            later(Duration.ofSeconds(10));
        }

        assertThat(announced()).containsExactly("stage.normalise " + late.id());
    }
}
