package uk.frontdoor.core.sharing;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.frontdoor.core.fixture.AReferral.agreed;
import static uk.frontdoor.core.sharing.Statements.covering;
import static uk.frontdoor.core.sharing.Statements.naming;
import static uk.frontdoor.core.sharing.Statements.withdrawn;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import uk.frontdoor.core.area.DestinationKind;
import uk.frontdoor.core.fixture.AReferral;
import uk.frontdoor.core.referral.SafeContact;
import uk.frontdoor.core.sharing.SharedReferral.SharedAgreement;

class ContactViewTest {
    private final AReferral referral = AReferral.fromASchool();
    private final AViewing hub = AViewing.by(DestinationKind.FAMILY_HUB);

    @Test
    void saysHowToGetInTouchSafely() {
        assertThat(view(hub.screen()).safeContact()).isEqualTo(referral.build().safeContact());
    }

    @Test
    void saysNothingWhereNobodySaidHowToGetInTouch() {
        Screen screen = hub.screen();
        referral.reachedBy(null);

        assertThat(view(screen).safeContact()).isNull();
        assertThat(screen.redactions()).isEmpty();
    }

    @Test
    void saysNothingWhereTheProfileHoldsNoContact() {
        Screen screen = hub.without(FieldGroup.SAFE_CONTACT).screen();

        assertThat(view(screen).safeContact()).isNull();
        assertThat(screen.redactions()).containsExactly(new Redaction("safeContact", "P3"));
    }

    @ParameterizedTest
    @EnumSource(SafeContact.Method.class)
    void hidesAnAddressForLettersToAFamilyInHidingAndNoOtherWay(SafeContact.Method method) { // R-SFLAG
        referral.reachedBy(new SafeContact("Mother", method, "2 Other Lane", null, true, true));

        assertThat(view(hub.ofAFamilyInHiding().screen()).safeContact())
                .isEqualTo(new SafeContact(
                        "Mother", method, method == SafeContact.Method.POST ? null : "2 Other Lane", null, true, true));
    }

    @Test
    void saysWhenUnlessTheWordsTellWhatIsHidden() {
        Screen screen = hub.screen(Map.of("School hours", "R-SFLAG"));

        assertThat(view(screen).safeContact().when()).isNull();
    }

    @Test
    void saysWhatWasAgreedAndByWhom() {
        assertThat(view(hub.screen()).agreements())
                .containsExactly(
                        new SharedAgreement("AGREED", "PARENT_WITH_RESPONSIBILITY", List.of("FAMILY_HUB")));
    }

    @Test
    void saysThatAnAgreementWasWithdrawn() {
        referral.withAgreements(withdrawn(agreed(), Instant.parse("2026-09-13T10:00:00Z")));

        assertThat(view(hub.screen()).agreements()).extracting(SharedAgreement::state).containsExactly("WITHDRAWN");
    }

    @Test
    void namesKindsOfRecipientAndNeverOne() {
        referral.withAgreements(naming(agreed(), "hub-barrow", "SCHOOL", "GENERAL_PRACTICE"));

        assertThat(view(hub.screen()).agreements())
                .flatExtracting(SharedAgreement::recipients)
                .containsExactly("GENERAL_PRACTICE", "SCHOOL");
    }

    @Test
    void saysNothingOfAnAgreementForSiblingsThatAreLeftOut() { // R-SIB
        referral.withAgreements(covering(agreed(), "c2"), covering(naming(agreed(), "SCHOOL"), "c1", "c2"));

        assertThat(view(hub.of("c1").screen()).agreements())
                .flatExtracting(SharedAgreement::recipients)
                .containsExactly("SCHOOL");
    }

    @Test
    void saysNothingOfAgreementsWhereTheProfileHoldsNone() {
        Screen screen = hub.without(FieldGroup.AGREEMENT).screen();

        assertThat(view(screen).agreements()).isEmpty();
        assertThat(screen.redactions()).containsExactly(new Redaction("agreements", "P3"));
    }

    private ContactView view(Screen screen) {
        return new ContactView(referral.build(), screen);
    }
}
