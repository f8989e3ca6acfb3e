package uk.frontdoor.app.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import uk.frontdoor.app.page.Visitor;
import uk.frontdoor.app.sharing.KeptAnswer;
import uk.frontdoor.app.story.SharedWith;
import uk.frontdoor.app.worklist.FrontDoorInMemory;
import uk.frontdoor.core.area.DestinationId;
import uk.frontdoor.core.failure.FailureCode;
import uk.frontdoor.core.failure.Stage;
import uk.frontdoor.core.sharing.Answer;
import uk.frontdoor.core.sharing.FieldProfile;
import uk.frontdoor.core.sharing.SharingVerdict;
import uk.frontdoor.core.triage.DecisionOutcome;
import uk.frontdoor.core.worklist.WorkItemId;

/** What is held or has failed. */
final class DeskSideQuestionPagesTest extends DeskPages {
    private static final String HELD = "/desk/work/" + FrontDoorInMemory.HELD;
    private static final String FAILED = "/desk/work/" + FrontDoorInMemory.FAILED;

    @Test
    void saysWhatIsInDoubtAboutAHeldDisclosureAndBeginsWhereTheDecisionLeftOff() {
        door.hold(heldForTheHub());
        worker.send(HELD + "/claim");

        String page = worker.open(HELD).text();

        assertThat(page)
                .contains("What is in doubt", "Barrow Family Hub", "The agreement is older than twelve weeks", "Rule")
                .contains("They need help with mornings", "Confirm or refuse", "Do not pass it on")
                .contains("Help with mornings</textarea>")
                .containsPattern("id=\"recipients-2\"[^>]*value=\"hub-barrow\"[^>]*checked");
    }

    @Test
    void letsAPersonDecideAgainWhatTheRulesRefuseToEverybody() {
        door.hold(refusedToTheHub());
        worker.send(HELD + "/claim");

        assertThat(worker.open(HELD).text())
                .contains("Nobody has this referral", "The agreement is older than twelve weeks", "Decide again")
                .contains("Return to the referrer", "No further action")
                .doesNotContainPattern("value=\"hub-barrow\"[^>]*checked");
        worker.send(
                HELD + "/decide",
                "id", UUID.randomUUID().toString(),
                "outcome", "RETURN_FOR_INFORMATION",
                "level", "N3",
                "reasonCode", "AGREEMENT_MISSING",
                "rationale", "The school can ask the mother again");

        assertThat(door.work.decisions)
                .singleElement()
                .satisfies(decision -> assertThat(decision.outcome()).isEqualTo(DecisionOutcome.RETURN_FOR_INFORMATION));
    }

    @Test
    void refusesAHeldDisclosureWithoutTouchingItsRecipients() {
        door.hold(heldForTheHub());
        worker.send(HELD + "/claim");
        worker.send(
                HELD + "/decide",
                "id", UUID.randomUUID().toString(),
                "outcome", "NO_FURTHER_ACTION",
                "level", "N3",
                "reasonCode", "AGREEMENT_MISSING",
                "rationale", "The mother does not answer",
                "recipients", "hub-barrow");

        assertThat(door.work.decisions).singleElement().satisfies(decision -> assertThat(decision.recipients())
                .isEmpty());
    }

    @Test
    void triesWhatFailedAgain() {
        door.fail(Stage.DISPATCH, FailureCode.RECIPIENT_UNREACHABLE);
        worker.send(FAILED + "/claim");
        assertThat(worker.open(FAILED).text())
                .contains("A delivery did not go out", "inbox could not be reached", "Barrow Family Hub", "Try again");

        Visitor.Seen list = worker.send(FAILED + "/again");

        assertThat(list.text()).contains("It is being tried again");
        assertThat(door.triedAgain).containsExactly(FrontDoorInMemory.FAILED);
    }

    @Test
    void triesNothingAgainThatAColleagueHolds() {
        door.fail(Stage.DISPATCH, FailureCode.RECIPIENT_UNREACHABLE);
        door.work.claim(new WorkItemId(FrontDoorInMemory.FAILED), "manager.waf", Duration.ofMinutes(30));

        assertThat(worker.send(FAILED + "/again").text()).contains("This work is no longer yours");
        assertThat(door.triedAgain).isEmpty();
    }

    @Test
    void saysThatWhatWasAlteredIsOnlyComparedOnceMore() {
        door.fail(Stage.DISPATCH, FailureCode.RELEASE_ALTERED);
        worker.send(FAILED + "/claim");

        assertThat(worker.open(FAILED).text())
                .contains("is not what was recorded", "goes only if both agree");
    }

    private static SharedWith heldForTheHub() {
        return answered("HELD");
    }

    private static SharedWith refusedToTheHub() {
        return answered("WITHHELD");
    }

    private static SharedWith answered(String outcome) {
        SharingVerdict verdict = new SharingVerdict(
                Answer.HOLD,
                FieldProfile.P0,
                "S-12",
                "1.0.0",
                "none",
                List.of("L1"),
                List.of("T-ACK"),
                "The agreement is older than twelve weeks");
        return new SharedWith(
                new DestinationId("hub-barrow"),
                outcome,
                new KeptAnswer(verdict, List.of(), List.of()),
                Instant.EPOCH,
                null,
                null);
    }
}
