package uk.frontdoor.app.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import uk.frontdoor.app.worklist.FrontDoorInMemory;
import uk.frontdoor.core.failure.FailureCode;
import uk.frontdoor.core.failure.Stage;
import uk.frontdoor.core.referral.Referral;

/** An original that a person keys. */
final class DeskKeyingPagesTest extends DeskPages {
    private static final String FAILED = "/desk/work/" + FrontDoorInMemory.FAILED;
    private static final String TO_KEY = "/desk/work/" + FrontDoorInMemory.TO_KEY;

    @Test
    void turnsAnOriginalIntoAReferralByKeying() {
        worker.send(TO_KEY + "/claim");
        assertThat(worker.open(TO_KEY).text()).contains("Key the referral", "Please see the note about Effie Testwell");

        String wrong = worker.send(
                        TO_KEY + "/key",
                        "kind", "POLICE_NOTICE",
                        "concern.facts[0].text", "Seen at the address",
                        "children[0].name.given", "Effie",
                        "children[0].dateOfBirth", "2015-13-40")
                .text();
        assertThat(wrong).contains("Child 1, date of birth: The date cannot be right", "value=\"2015-13-40\"");
        worker.send(
                TO_KEY + "/key",
                "kind", "POLICE_NOTICE",
                "concern.facts[0].text", "Seen at the address",
                "children[0].name.given", "Effie",
                "children[0].dateOfBirth", "2015-03-04");

        assertThat(door.keyed).singleElement().satisfies(DeskKeyingPagesTest::isKeyedByTheWorker);
    }

    @Test
    void keepsWhatWasKeyedWhenAnotherChildIsAdded() {
        worker.send(TO_KEY + "/claim");

        String page = worker.send(TO_KEY + "/key", "more", "yes", "children[0].name.given", "Effie")
                .text();

        assertThat(page).contains("Child 2", "value=\"Effie\"").doesNotContain("There is a problem");
    }

    @Test
    void setsAnOriginalAsideThatIsNoReferral() {
        worker.send(TO_KEY + "/claim");
        worker.send(
                TO_KEY + "/decide",
                "id", UUID.randomUUID().toString(),
                "outcome", "NO_FURTHER_ACTION",
                "level", "N0",
                "reasonCode", "NOT_A_REFERRAL",
                "rationale", "An out-of-office answer");

        assertThat(door.work.decisions).hasSize(1);
    }

    @Test
    void letsAPersonKeyWhatAMapperFailedOn() {
        door.fail(Stage.NORMALISE, FailureCode.UNEXPECTED);
        worker.send(FAILED + "/claim");

        assertThat(worker.open(FAILED).text()).contains("Key it by hand").doesNotContain("Decide again who gets it");
        assertThat(worker.open(FAILED + "/key").text()).contains("Key the referral");
    }

    private static void isKeyedByTheWorker(Referral referral) {
        assertThat(referral.children().getFirst().name().given()).isEqualTo("Effie");
        assertThat(referral.submission().value()).isEqualTo(FrontDoorInMemory.TO_KEY);
        assertThat(referral.origins()).isNotEmpty().allMatch(origin -> origin.place().equals("keyed by worker.waf"));
    }
}
