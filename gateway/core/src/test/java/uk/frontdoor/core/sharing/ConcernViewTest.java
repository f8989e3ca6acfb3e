package uk.frontdoor.core.sharing;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.frontdoor.core.fixture.AReferral.aChild;
import static uk.frontdoor.core.fixture.AReferral.aMother;
import static uk.frontdoor.core.fixture.AReferral.anAllegedPerpetrator;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import uk.frontdoor.core.area.DestinationKind;
import uk.frontdoor.core.fixture.AReferral;
import uk.frontdoor.core.referral.Fact;
import uk.frontdoor.core.referral.Indicator;
import uk.frontdoor.core.referral.IndicatorCode;
import uk.frontdoor.core.referral.Sensitivity;
import uk.frontdoor.core.sharing.SharedReferral.SharedFact;

class ConcernViewTest {
    private final AReferral referral = AReferral.fromASchool()
            .about(aChild("c1", "Effie"), aChild("c2", "Toby"))
            .withHousehold(aMother(), anAllegedPerpetrator());

    private final AViewing hub = AViewing.by(DestinationKind.FAMILY_HUB);
    private final AViewing mash = AViewing.by(DestinationKind.MASH);

    @Test
    void showsTopicsByTheirCodesAlone() { // R-FREETEXT
        referral.onTopics("T04", "her father's debts", "T13");
        Screen screen = hub.screen();

        assertThat(view(screen).topics()).containsExactly("T04", "T13");
        assertThat(screen.redactions()).containsExactly(new Redaction("concern.topics", "R-FREETEXT"));
    }

    @Test
    void showsNoTopicsWhereTheProfileHoldsNone() {
        assertThat(view(hub.without(FieldGroup.TOPICS).screen()).topics()).isEmpty();
    }

    @Test
    void showsASignOnceHoweverManyChildrenShowIt() {
        referral.signs(
                new Indicator(IndicatorCode.BEHAVIOUR, "c1", null), new Indicator(IndicatorCode.BEHAVIOUR, "c2", null));

        assertThat(view(hub.screen()).indicators()).containsExactly(IndicatorCode.BEHAVIOUR);
    }

    @Test
    void leavesOutTheSignsOfASiblingEvenTowardsTheMash() { // R-SIB
        referral.signs(
                new Indicator(IndicatorCode.BEHAVIOUR, "c1", null),
                new Indicator(IndicatorCode.NEGLECT, "c2", null),
                new Indicator(IndicatorCode.HOUSING, null, null));
        Screen screen = mash.of("c1").screen();

        assertThat(view(screen).indicators()).containsExactly(IndicatorCode.BEHAVIOUR, IndicatorCode.HOUSING);
        assertThat(screen.redactions()).containsExactly(new Redaction("indicators[1]", "R-SIB"));
    }

    @ParameterizedTest
    @CsvSource({
        "MASH, RADICALISATION, ",
        "PREVENT, RADICALISATION, ",
        "FAMILY_HUB, RADICALISATION, PX",
        "PREVENT, TRAFFICKING, PX",
        "FAMILY_HUB, SEXUAL_ABUSE, R-SXH",
        "FAMILY_HUB, PARENTAL_MENTAL_HEALTH, R-THIRD",
        "FAMILY_HUB, NEGLECT, "
    })
    void tellsAGraveSignOnlyToWhoeverActsOnIt(
            DestinationKind recipient, IndicatorCode sign, @Nullable String filter) {
        referral.showing(sign);
        Screen screen = AViewing.by(recipient).screen();

        assertThat(view(screen).indicators()).isEqualTo(filter == null ? List.of(sign) : List.of());
        assertThat(screen.redactions())
                .isEqualTo(filter == null ? List.of() : List.of(new Redaction("indicators[0]", filter)));
    }

    @Test
    void showsAFactAsItWasSaid() {
        referral.withFacts(new Fact("Sleeps badly", true, false, Sensitivity.GENERAL, "c1", false));

        assertThat(view(hub.screen()).facts()).containsExactly(new SharedFact("Sleeps badly", true, false, "c1"));
    }

    @ParameterizedTest
    @CsvSource({
        // about, kind, bears on risk; for the hub, for the MASH
        "c1, GENERAL, false, , ",
        "c2, GENERAL, true, R-SIB, R-SIB",
        ", GENERAL, false, , ",
        "p1, GENERAL, true, , ",
        "p1, GENERAL, false, R-THIRD, R-THIRD",
        "p1, HEALTH, true, R-THIRD, ",
        "p2, GENERAL, true, R-THIRD, ",
        "p2, GENERAL, false, R-THIRD, R-THIRD",
        "n1, GENERAL, true, R-THIRD, "
    })
    void tellsOfOthersOnlyWhatBearsOnRiskAndBeyondTheMashOnlyOfAnAdultWhoIsNotAccused(
            @Nullable String about, Sensitivity kind, boolean risk, @Nullable String hubFilter, @Nullable String mashFilter) {
        referral.withFacts(new Fact("Something", false, true, kind, about, risk));

        assertThat(filter(hub.of("c1"))).isEqualTo(hubFilter);
        assertThat(filter(mash.of("c1"))).isEqualTo(mashFilter);
    }

    @Test
    void tellsOfAnAdultBeyondTheMashOnlyWhereTheHouseholdAgreed() { // R-THIRD
        referral.withFacts(new Fact("Leaves her alone", false, true, Sensitivity.GENERAL, "p1", true));

        assertThat(filter(hub.withoutTheHouseholdsAgreement())).isEqualTo("R-THIRD");
        assertThat(filter(mash.withoutTheHouseholdsAgreement())).isNull();
    }

    @ParameterizedTest
    @CsvSource({
        "GENERAL, , ",
        "HEALTH, , ",
        "POLICE, , ",
        "SEXUAL_HEALTH, R-SXH, ",
        "COUNSELLING, PX, PX",
        "INTELLIGENCE, PX, PX",
        "IMMIGRATION, PX, PX",
        "UNCLASSIFIED, R-FREETEXT, "
    })
    void keepsBackWhatIsProtectedByItsKindWhateverTheProfile(
            Sensitivity kind, @Nullable String hubFilter, @Nullable String mashFilter) {
        referral.withFacts(new Fact("Something", false, true, kind, "c1", true));

        assertThat(filter(hub)).isEqualTo(hubFilter);
        assertThat(filter(mash)).isEqualTo(mashFilter);
    }

    @Test
    void tellsSexualHealthToTheMashOnlyWhereItBearsOnRisk() { // R-SXH
        referral.withFacts(new Fact("Clinic visit", false, false, Sensitivity.SEXUAL_HEALTH, "c1", false));

        assertThat(filter(mash)).isEqualTo("R-SXH");
    }

    @ParameterizedTest
    @EnumSource(Sensitivity.class)
    void showsNoFactWhoseGroupTheProfileDoesNotHold(Sensitivity kind) {
        Fact fact = new Fact("Something", false, true, kind, "c1", true);
        referral.withFacts(fact);

        assertThat(view(mash.without(FieldGroupsHeld.group(fact)).screen()).facts()).isEmpty();
    }

    /** The rule that keeps the only fact back; null when it goes. */
    private @Nullable String filter(AViewing viewing) {
        Screen screen = viewing.screen();
        boolean went = !view(screen).facts().isEmpty();
        assertThat(screen.redactions()).hasSize(went ? 0 : 1);
        return went ? null : screen.redactions().getFirst().ruleId();
    }

    private ConcernView view(Screen screen) {
        return new ConcernView(referral.build(), screen);
    }
}
