package uk.frontdoor.core.sharing;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.frontdoor.core.fixture.AReferral.aChild;
import static uk.frontdoor.core.sharing.Statements.alsoCalled;
import static uk.frontdoor.core.sharing.Statements.expected;
import static uk.frontdoor.core.sharing.Statements.living;
import static uk.frontdoor.core.sharing.Statements.needing;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import uk.frontdoor.core.area.DestinationKind;
import uk.frontdoor.core.fixture.AReferral;
import uk.frontdoor.core.referral.AccessNeeds;
import uk.frontdoor.core.referral.Address;
import uk.frontdoor.core.referral.CanonicalLevel;
import uk.frontdoor.core.referral.Child;
import uk.frontdoor.core.referral.NhsNumber;
import uk.frontdoor.core.referral.PersonName;
import uk.frontdoor.core.referral.Postcode;
import uk.frontdoor.core.referral.ReferrerKind;
import uk.frontdoor.core.referral.Upn;
import uk.frontdoor.core.sharing.SharedReferral.SharedChild;

class ChildViewTest {
    private static final AccessNeeds NEEDS = new AccessNeeds("Polish", true, List.of("Large print", "A quiet room"));

    private final AReferral referral = AReferral.fromASchool();
    private final AViewing hub = AViewing.by(DestinationKind.FAMILY_HUB);

    @Test
    void showsAChildAsItIs() {
        Screen screen = hub.screen();
        referral.about(needing(aChild("c1", "Effie"), NEEDS));

        assertThat(child(screen))
                .isEqualTo(new SharedChild(
                        "c1", "Effie Testwell", List.of(), LocalDate.parse("2015-02-03"), null, null, "FEMALE", null,
                        null, List.of("1 Test Street", "Barrow-in-Furness"), "LA14 1AA", false,
                        "Testfell Primary School", NEEDS, null));
        assertThat(screen.redactions())
                .containsExactly(
                        new Redaction("children[0].nhsNumber", "R-NHSNO"), new Redaction("children[0].upn", "R-UPN"));
    }

    @Test
    void showsAChildOfWhomNothingIsKnown() {
        referral.about(Statements.unknown("c1"));

        assertThat(child(hub.screen()))
                .isEqualTo(new SharedChild(
                        "c1", null, List.of(), null, null, null, null, null, null, List.of(), null, false, null,
                        AccessNeeds.NONE, null));
    }

    @Test
    void showsWhenAChildIsExpected() {
        referral.about(expected(aChild("c1", "Effie"), LocalDate.parse("2027-01-10")));

        assertThat(child(hub.screen()).expectedDelivery()).isEqualTo("2027-01-10");
    }

    @Test
    void showsTheNeedOfEachChildWherePeopleDecidedItForEach() {
        var levels = Map.of("c1", CanonicalLevel.N3);

        assertThat(new ChildView(referral.build(), levels, hub.screen()).children())
                .extracting(SharedChild::needLevel)
                .containsExactly("N3");
    }

    @Test
    void showsNoChildWhereNothingAboutOneMayGo() {
        Viewing nothing = new Viewing(
                FieldProfile.P1, Set.of(FieldGroup.REASON), DestinationKind.FAMILY_HUB, false,
                Set.of("c1"), true, false);

        assertThat(new ChildView(referral.build(), Map.of(), new Screen(nothing, HiddenWords.NONE)).children())
                .isEmpty();
    }

    @Test
    void tellsFormerNamesToTheMashAlone() { // PX
        referral.about(alsoCalled(aChild("c1", "Effie"), new PersonName("Euphemia", "Formerwell")));

        assertThat(child(AViewing.by(DestinationKind.MASH).screen()).otherNames())
                .containsExactly("Euphemia Formerwell");
        Screen screen = hub.screen();
        assertThat(child(screen).otherNames()).isEmpty();
        assertThat(screen.redactions()).contains(new Redaction("children[0].otherNames", "PX"));
        assertThat(screen.hiddenWords().ruleAgainst("Once Euphemia")).contains("PX");
    }

    @Test
    void tellsTheFormerNamesOfAnAdoptedChildToNobody() { // R-ADOPT
        referral.about(alsoCalled(aChild("c1", "Effie"), new PersonName("Euphemia", "Formerwell")));
        Screen screen = AViewing.by(DestinationKind.MASH).ofAnAdoptedChild().screen();

        assertThat(child(screen).otherNames()).isEmpty();
        assertThat(screen.redactions()).contains(new Redaction("children[0].otherNames", "R-ADOPT"));
    }

    @ParameterizedTest
    @EnumSource(DestinationKind.class)
    void sendsTheNhsNumberWithinHealthAndFromHealthToTheLocalAuthority(DestinationKind recipient) { // R-NHSNO
        boolean health =
                switch (recipient) {
                    case GENERAL_PRACTICE, HEALTH_SERVICE, INTEGRATED_CARE_BOARD -> true;
                    default -> false;
                };
        boolean authority =
                switch (recipient) {
                    case MASH, FAMILY_HUB, ALLOCATED_TEAM, OTHER_FRONT_DOOR, PANEL -> true;
                    default -> false;
                };

        assertThat(child(AViewing.by(recipient).screen()).nhsNumber()).isEqualTo(health ? "9990000018" : null);
        referral.by(ReferrerKind.HEALTH_PROFESSIONAL, "3A");
        assertThat(child(AViewing.by(recipient).screen()).nhsNumber())
                .isEqualTo(health || authority ? "9990000018" : null);
    }

    @ParameterizedTest
    @EnumSource(DestinationKind.class)
    void sendsTheUpnToASchoolAlone(DestinationKind recipient) { // R-UPN
        assertThat(child(AViewing.by(recipient).screen()).upn())
                .isEqualTo(recipient == DestinationKind.SCHOOL ? "W943300124017" : null);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "lives at 1 Test Street", "in Test Street", "moved to Barrow-in-Furness", "LA14 1AA", "in LA14",
                "goes to Testfell Primary School", "is at Testfell"
            })
    void hidesEveryWordThatTellsWhereAFamilyInHidingIs(String text) { // R-SFLAG
        Screen screen = hub.ofAFamilyInHiding().screen();

        SharedChild shown = child(screen);

        assertThat(shown.locationWithheld()).isTrue();
        assertThat(shown.addressLines()).isEmpty();
        assertThat(shown.postcode()).isNull();
        assertThat(shown.school()).isNull();
        assertThat(screen.hiddenWords().ruleAgainst(text)).contains("R-SFLAG");
    }

    @Test
    void hidesAPlaceThatTheProfileDoesNotHoldHoweverItIsTold() {
        Screen screen = hub.without(FieldGroup.CHILD_ADDRESS).screen();

        assertThat(child(screen).addressLines()).isEmpty();
        assertThat(screen.hiddenWords().ruleAgainst("in Test Street")).contains("P3");
        assertThat(screen.hiddenWords().ruleAgainst("at Testfell")).isEmpty();
    }

    @Test
    void saysThatAnInterpreterIsNeededOnlyWhereOneIsAndTheProfileHoldsIt() {
        referral.about(needing(aChild("c1", "Effie"), NEEDS));
        assertThat(child(hub.without(FieldGroup.ACCESS_NEEDS).screen()).accessNeeds()).isEqualTo(AccessNeeds.NONE);

        Screen screen = AViewing.by(DestinationKind.FAMILY_HUB).screen();
        referral.about(needing(aChild("c1", "Effie"), new AccessNeeds("Polish", false, List.of())));
        assertThat(child(screen).accessNeeds().interpreterNeeded()).isFalse();
        assertThat(screen.redactions()).noneMatch(redaction -> redaction.field().contains("interpreter"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Toby was late", "Tobias was late", "known as 999 000 0026", "H801200001001", "born 2017-04-05",
                "from 2 Other Lane", "near LA9 4ZZ", "at Otherfell"
            })
    void hidesEverythingOfASiblingThatIsLeftOut(String text) { // R-SIB
        referral.about(aChild("c1", "Effie"), toby());
        Screen screen = hub.of("c1").screen();

        assertThat(new ChildView(referral.build(), Map.of(), screen).children())
                .extracting(SharedChild::label)
                .containsExactly("c1");
        assertThat(screen.redactions()).contains(new Redaction("children[1]", "R-SIB"));
        assertThat(screen.hiddenWords().ruleAgainst(text)).contains("R-SIB");
    }

    @Test
    void leavesOutASiblingOfWhomNothingIsKnown() {
        referral.about(aChild("c1", "Effie"), Statements.unknown("c2"));

        assertThat(new ChildView(referral.build(), Map.of(), hub.of("c1").screen()).children())
                .extracting(SharedChild::label)
                .containsExactly("c1");
    }

    private static Child toby() {
        Child toby = new Child(
                "c2", aChild("c2", "Toby").state(), new PersonName("Toby", "Otherwell"),
                List.of(new PersonName("Tobias", "Secondwell")), LocalDate.parse("2017-04-05"), null, null, null,
                NhsNumber.of("9990000026"), true, Upn.of("H801200001001"), null, "Otherfell Primary School",
                AccessNeeds.NONE);
        return living(toby, new Address(List.of("2 Other Lane"), Postcode.of("LA9 4ZZ"), false, null));
    }

    private SharedChild child(Screen screen) {
        return new ChildView(referral.build(), Map.of(), screen).children().getFirst();
    }
}
