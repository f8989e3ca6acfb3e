package uk.frontdoor.core.sharing;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.frontdoor.core.fixture.AReferral.anAllegedPerpetrator;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import uk.frontdoor.core.area.DestinationKind;
import uk.frontdoor.core.fixture.AReferral;
import uk.frontdoor.core.referral.HouseholdMember;
import uk.frontdoor.core.referral.PersonName;
import uk.frontdoor.core.sharing.SharedReferral.SharedPerson;

class HouseholdViewTest {
    private static final HouseholdMember MOTHER = new HouseholdMember(
            "p1", new PersonName("Morgan", "Testwell"), LocalDate.parse("1985-06-07"), "mother", true, true,
            "07700 900456", false);

    private final AReferral referral = AReferral.fromASchool().withHousehold(MOTHER);
    private final AViewing hub = AViewing.by(DestinationKind.FAMILY_HUB);
    private final AViewing mash = AViewing.by(DestinationKind.MASH);

    @Test
    void showsTheMashEverybodyWithTheirBirthDates() {
        referral.withHousehold(MOTHER, anAllegedPerpetrator());
        Screen screen = mash.withoutTheHouseholdsAgreement().screen();

        assertThat(people(screen))
                .containsExactly(
                        new SharedPerson("p1", "Morgan Testwell", LocalDate.parse("1985-06-07"), "mother", false),
                        new SharedPerson("p2", "Robin Otherwell", null, "step-father", true));
        assertThat(screen.redactions()).isEmpty();
    }

    @Test
    void showsOthersTheHouseholdThatAgreedWithoutBirthDateOrTelephone() { // R-THIRD
        Screen screen = hub.screen();

        assertThat(people(screen)).containsExactly(new SharedPerson("p1", "Morgan Testwell", null, "mother", false));
        assertThat(screen.redactions())
                .containsExactly(
                        new Redaction("household[0].telephone", "P3"),
                        new Redaction("household[0].dateOfBirth", "R-THIRD"));
        assertThat(screen.hiddenWords().ruleAgainst("ring 07700 900 456")).contains("P3");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Morgan said so", "born 1985-06-07"})
    void hidesEverythingOfAHouseholdThatDidNotAgree(String text) { // R-SIB
        Screen screen = hub.withoutTheHouseholdsAgreement().screen();

        assertThat(people(screen)).isEmpty();
        assertThat(screen.redactions()).contains(new Redaction("household[0]", "R-SIB"));
        assertThat(screen.hiddenWords().ruleAgainst(text)).contains("R-SIB");
    }

    @Test
    void namesTheProfileWhereItHoldsNoHousehold() {
        Screen screen = hub.without(FieldGroup.HOUSEHOLD).screen();

        assertThat(people(screen)).isEmpty();
        assertThat(screen.hiddenWords().ruleAgainst("Morgan said so")).contains("P3");
    }

    @ParameterizedTest
    @EnumSource(DestinationKind.class)
    void tellsOfAnAllegedPerpetratorOnlyToTheMashAndTheDesignatedOfficer(DestinationKind recipient) { // R-THIRD
        referral.withHousehold(anAllegedPerpetrator());
        Screen screen = AViewing.by(recipient).screen();

        boolean told = recipient == DestinationKind.MASH || recipient == DestinationKind.LADO;
        assertThat(people(screen)).hasSize(told ? 1 : 0);
        assertThat(screen.hiddenWords().ruleAgainst("Robin hit her").isPresent()).isEqualTo(!told);
    }

    @Test
    void hidesNoTelephoneNumberWhereThereIsNone() {
        referral.withHousehold(anAllegedPerpetrator());
        Screen screen = AViewing.by(DestinationKind.LADO).screen();
        people(screen);

        assertThat(screen.redactions()).isEmpty();
    }

    private List<SharedPerson> people(Screen screen) {
        return new HouseholdView(referral.build(), screen).people();
    }
}
