package uk.frontdoor.core.sharing;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.frontdoor.core.fixture.AReferral.aChild;
import static uk.frontdoor.core.sharing.Statements.attending;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import uk.frontdoor.core.area.Destination;
import uk.frontdoor.core.area.DestinationKind;
import uk.frontdoor.core.fixture.ADecision;
import uk.frontdoor.core.fixture.ALaw;
import uk.frontdoor.core.fixture.AReferral;
import uk.frontdoor.core.referral.Matter;
import uk.frontdoor.core.referral.ReferralKind;
import uk.frontdoor.core.triage.TriagedReferral;

/** What an Operation Encompass notice is to one recipient, as {@link MatterReading} finds it. */
class EncompassMattersTest {
    private static final LocalDate DAY = LocalDate.parse("2026-09-14");

    private final AReferral referral = AReferral.fromASchool().asking(ReferralKind.ENCOMPASS_NOTICE);
    private final ADecision decision = ADecision.toShare();

    @Test
    void isAnEncompassNoticeForTheSchoolThatBearsTheChildsSchoolsName() {
        assertThat(matters(school("Testfell Primary School"))).containsExactly(Matter.ENCOMPASS);
        assertThat(matters(school("Testfell Primary School, safeguarding lead"))).containsExactly(Matter.ENCOMPASS);
        assertThat(matters(school("TESTFELL PRIMARY SCHOOL"))).containsExactly(Matter.ENCOMPASS);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Testfell Primary School | Testfell Primary Schools Trust",
                "Testfell Primary School | Testfell Primary",
                "Testfell Primary School | Otherfell Primary School",
                "Testfell | Testfell School",
                "Testfell | Testfell",
                " | Testfell School"
            })
    void doesNotKnowTheSettingWhereTheNameDoesNotSay(@Nullable String attended, String recipient) {
        referral.about(attending(aChild("c1", "Effie"), attended));

        assertThat(matters(school(recipient))).containsExactly(Matter.ENCOMPASS_SETTING_UNKNOWN);
    }

    @Test
    void doesNotKnowTheSettingOfSiblingsAtTwoSchools() {
        referral.about(aChild("c1", "Effie"), attending(aChild("c2", "Toby"), "Otherfell High School"));

        assertThat(matters(school("Testfell Primary School"))).containsExactly(Matter.ENCOMPASS_SETTING_UNKNOWN);
    }

    @Test
    void tellsAnybodyElseOfTheNoticeWhenEverySchoolIsNamed() {
        assertThat(matters(ADecision.MASH)).containsExactly(Matter.ENCOMPASS);

        referral.about(aChild("c1", "Effie"), attending(aChild("c2", "Toby"), " "));
        assertThat(matters(ADecision.MASH)).containsExactly(Matter.ENCOMPASS_SETTING_UNKNOWN);
    }

    @Test
    void takesAPersonsWordForTheSetting() {
        decision.finding(Matter.ENCOMPASS);

        assertThat(matters(school("Otherfell High School"))).containsExactly(Matter.ENCOMPASS);
    }

    @ParameterizedTest
    @CsvSource({"Home educated", "Is educated at home by her father"})
    void readsThatAChildIsTaughtAtHome(String words) {
        referral.about(aChild("c1", "Effie"), attending(aChild("c2", "Toby"), words));

        assertThat(matters(ADecision.MASH)).containsExactly(Matter.ENCOMPASS_HOME_EDUCATED);
    }

    @Test
    void takesAPersonsWordThatAChildIsTaughtAtHome() {
        decision.finding(Matter.ENCOMPASS_HOME_EDUCATED);

        assertThat(matters(ADecision.MASH)).containsExactly(Matter.ENCOMPASS_HOME_EDUCATED);
    }

    @ParameterizedTest
    @EnumSource(
            value = Matter.class,
            names = {"ENCOMPASS", "ENCOMPASS_HOME_EDUCATED"})
    void isNoEncompassMatterWithoutANoticeOrWithoutTheLaw(Matter recorded) {
        decision.finding(recorded);
        assertThat(matters(ADecision.SCHOOL, new ALaw(Set.of()))).isEmpty();

        referral.asking(ReferralKind.REQUEST_FOR_HELP);
        assertThat(matters(ADecision.SCHOOL)).isEmpty();
    }

    private Set<Matter> matters(Destination recipient) {
        return matters(recipient, ALaw.TODAY);
    }

    private Set<Matter> matters(Destination recipient, ALaw law) {
        TriagedReferral triaged = decision.about(referral.build());
        return MatterReading.of(
                triaged,
                recipient,
                AgreementReading.of(triaged.referral(), recipient, DAY, ADecision.TWELVE_WEEKS),
                new Moment(DAY, law, false));
    }

    private static Destination school(String name) {
        return new Destination(ADecision.SCHOOL.id(), name, DestinationKind.SCHOOL, ADecision.WAF, Set.of());
    }
}
