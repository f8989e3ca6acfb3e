package uk.frontdoor.app.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import uk.frontdoor.app.matching.OneMatch;
import uk.frontdoor.app.worklist.FrontDoorInMemory;
import uk.frontdoor.core.fixture.AReferral;
import uk.frontdoor.core.referral.Referral;

/** A possible match beside the referral at hand. */
final class DeskComparePagesTest extends DeskPages {
    private static final String COMPARED = RED + "/matches/" + OneMatch.ID;

    @Autowired
    private OneMatch matches;

    @AfterEach
    void forget() {
        matches.forget();
    }

    @Test
    void showsBothChildrenFieldByFieldWithWhyEachAgreesOrDiffers() {
        propose();

        assertThat(worker.open(RED).text()).contains("Compare side by side", COMPARED, "Open now");
        assertThat(worker.open(COMPARED).text())
                .contains("Is this the same child?", "First name", "The given names are spelt or sound alike", "Alike")
                .contains("Effie", "Effy", "The date of birth is the same", "The same child", "Another child")
                .contains("Open the other referral");
    }

    @Test
    void isALookAtBothReferrals() {
        propose();
        door.work.looks.clear();

        worker.open(COMPARED);

        assertThat(door.work.looks)
                .containsExactly("worker.waf " + FrontDoorInMemory.RED, "worker.waf " + FrontDoorInMemory.GREEN);
    }

    @Test
    void isNotThereForAnotherAreaOrAMatchThatIsNotShown() {
        propose();

        assertThat(signedIn("worker.lan").open(COMPARED).status()).isEqualTo(404);
        assertThat(worker.open(RED + "/matches/" + UUID.randomUUID()).status()).isEqualTo(404);
        assertThat(door.work.looks).isEmpty();
    }

    private void propose() {
        Referral red = AReferral.fromASchool()
                .withId(FrontDoorInMemory.RED)
                .about(AReferral.aChild("c1", "Effie"))
                .build();
        Referral green = AReferral.fromASchool()
                .withId(FrontDoorInMemory.GREEN)
                .about(AReferral.aChild("c1", "Effy"))
                .build();
        matches.between(red, green);
    }
}
