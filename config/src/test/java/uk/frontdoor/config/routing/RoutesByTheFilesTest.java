package uk.frontdoor.config.routing;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.frontdoor.config.routing.AskedRoutes.ROUTER;
import static uk.frontdoor.config.routing.AskedRoutes.TUESDAY_10;
import static uk.frontdoor.config.routing.AskedRoutes.asked;
import static uk.frontdoor.config.routing.AskedRoutes.brief;
import static uk.frontdoor.config.routing.AskedRoutes.child;
import static uk.frontdoor.config.routing.AskedRoutes.route;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.frontdoor.core.area.AreaId;
import uk.frontdoor.core.area.England;
import uk.frontdoor.core.referral.CanonicalLevel;
import uk.frontdoor.core.routing.AgeRange;
import uk.frontdoor.core.routing.ChildInNeed;
import uk.frontdoor.core.routing.NeedFlag;
import uk.frontdoor.core.routing.NeedTopic;
import uk.frontdoor.core.routing.Neighbourhood;
import uk.frontdoor.core.routing.RouteProposal;
import uk.frontdoor.core.routing.SchoolPhase;

/** Where the shipped files take children. */
class RoutesByTheFilesTest {
    @ParameterizedTest(name = "aged {0}, {1}, {2}: {3}")
    @CsvSource({
        "8, PRIMARY, , cp-team-0-11",
        "10, PRIMARY, , cp-team-0-11",
        "10, PRIMARY, YOUTH_JUSTICE, cp-team-10-19",
        "10, PRIMARY, EXPLOITATION, cp-team-10-exploited",
        "11, PRIMARY, , cp-team-0-11",
        "11, SECONDARY, , cp-team-11-19",
        "11, SECONDARY, YOUTH_JUSTICE, cp-team-10-19",
        "12, SECONDARY, , cp-team-11-19",
        "14, SECONDARY, EXPLOITATION, cp-team-11-19",
        "19, SECONDARY, , cp-team-11-19"
    })
    void tellsTheTeamsOfAQuadrantApart(int age, SchoolPhase phase, @Nullable NeedFlag flag, String team) {
        ChildInNeed child = new ChildInNeed(
                age, phase, Set.of(), Set.of(CanonicalLevel.N3), flag == null ? Set.of() : Set.of(flag));

        assertThat(brief("cam", "E07000011", child, TUESDAY_10))
                .filteredOn(proposal -> proposal.contains("cp-team"))
                .containsExactly("Offer " + team);
    }

    @Test
    void offersAProfessionalWhoIsNotSureTheEarlyHelpConsultancyInTheDay() {
        assertThat(brief("cmb", "E06000063", child(9, Set.of(NeedTopic.T03), CanonicalLevel.N2), TUESDAY_10))
                .contains("Offer cmb-eho");
    }

    @Test
    void leavesAnElevenYearOldWhosePhaseIsUnknownToAPersonsChoice() {
        ChildInNeed child = new ChildInNeed(11, null, Set.of(), Set.of(CanonicalLevel.N3), Set.of());

        assertThat(brief("cam", "E07000011", child, TUESDAY_10)).contains("Offer cp-team-0-11", "Offer cp-team-11-19");
    }

    @Test
    void asksForAnAssessmentBeforeAParentingProgrammeInPeterboroughOnly() {
        ChildInNeed child = child(6, Set.of(NeedTopic.T04), CanonicalLevel.N2);

        assertThat(asked("pet", "E06000031", child, "cp-parent")).containsExactly("An early help assessment");
        assertThat(asked("cam", "E07000008", child, "cp-parent")).isEmpty();
        ChildInNeed neuro = child(6, Set.of(NeedTopic.T11), CanonicalLevel.N2);
        assertThat(asked("pet", "E06000031", neuro, "cp-neuro")).isNotEmpty();
        assertThat(asked("cam", "E07000008", neuro, "cp-neuro")).isNotEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "E07000121, f1", "E07000119, f1", "E07000128, f1", "E07000123, f2", "E07000118, f3", "E07000126, f3",
        "E07000127, f3", "E07000120, f4", "E07000124, f4", "E07000125, f4", "E07000117, f5", "E07000122, f5"
    })
    void takesEveryDistrictOfLancashireToItsOwnFootprint(String district, String footprint) {
        assertThat(brief("lan", district, child(9, Set.of(NeedTopic.T03), CanonicalLevel.N2), TUESDAY_10))
                .filteredOn(proposal -> proposal.contains("lan-family-support"))
                .containsExactly("Offer lan-family-support-" + footprint);
    }

    @ParameterizedTest
    @CsvSource({"cmb, E06000063", "waf, E06000064", "lan, E07000123", "cam, E07000008", "pet, E06000031"})
    void givesEveryAgeLevelAndHourToSomebody(String area, String district) {
        for (int age = AgeRange.UNBORN; age <= 25; age++) {
            for (CanonicalLevel level : CanonicalLevel.values()) {
                for (NeedTopic topic : NeedTopic.values()) {
                    for (String when : List.of(TUESDAY_10, "2026-09-13T02:30", "2026-12-25T10:00")) {
                        assertThat(route(area, district, child(age, Set.of(topic), level), when))
                                .isNotEmpty()
                                .allMatch(proposal -> !proposal.reason().isBlank());
                    }
                }
            }
        }
    }

    @Test
    void leavesToAPersonWhatNoServiceTakesAndAnAgeNobodyKnows() {
        assertThat(route("lan", "E07000123", child(24, Set.of(), CanonicalLevel.N3), TUESDAY_10))
                .singleElement()
                .isInstanceOf(RouteProposal.Person.class);
        assertThat(route(
                        "lan",
                        "E07000123",
                        new ChildInNeed(null, null, Set.of(), Set.of(CanonicalLevel.N3), Set.of()),
                        TUESDAY_10))
                .singleElement()
                .satisfies(proposal -> assertThat(proposal.reason()).contains("age is not known"));
    }

    /** TS16: one council, two integrated care boards. */
    @ParameterizedTest
    @CsvSource({"LA, Offer waf-health-south", "CA, Offer waf-health-north"})
    void followsThePlaceForHealthWhereTheCouncilIsOne(String postcodeArea, String expected) {
        assertThat(ROUTER.route(
                                new AreaId("waf"),
                                new Neighbourhood("E06000064", postcodeArea),
                                child(9, Set.of(NeedTopic.T11), CanonicalLevel.N2),
                                LocalDateTime.parse(TUESDAY_10).atZone(England.TIME).toInstant())
                        .stream()
                        .map(AskedRoutes::brief))
                .filteredOn(proposal -> proposal.contains("health"))
                .containsExactly(expected);
    }
}
