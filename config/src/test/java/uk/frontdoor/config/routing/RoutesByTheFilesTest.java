package uk.frontdoor.config.routing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.frontdoor.config.area.AreaFile;
import uk.frontdoor.config.area.AreaFiles;
import uk.frontdoor.config.area.DeclaredService;
import uk.frontdoor.config.area.Panel;
import uk.frontdoor.config.calendar.EnglandCalendar;
import uk.frontdoor.core.area.AreaId;
import uk.frontdoor.core.area.England;
import uk.frontdoor.core.referral.CanonicalLevel;
import uk.frontdoor.core.routing.AgeRange;
import uk.frontdoor.core.routing.ChildInNeed;
import uk.frontdoor.core.routing.LocalService;
import uk.frontdoor.core.routing.NeedFlag;
import uk.frontdoor.core.routing.NeedTopic;
import uk.frontdoor.core.routing.RouteProposal;
import uk.frontdoor.core.routing.Router;
import uk.frontdoor.core.routing.SchoolPhase;
import uk.frontdoor.core.routing.WayIn;

class RoutesByTheFilesTest {
    private static final String TUESDAY_10 = "2026-09-15T10:00";

    private final AreaFiles files = AreaFiles.shipped();
    private final Router router = new Router(files, new EnglandCalendar());

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "2026-09-15T07:59, Instead cp-frs",
        "2026-09-15T08:00, Offer cp-camhs-crisis",
        "2026-09-15T19:59, Offer cp-camhs-crisis",
        "2026-09-15T20:00, Instead cp-frs",
        "2026-09-13T02:30, Instead cp-frs",
        "2026-12-25T10:00, Instead cp-frs",
        "2026-08-31T10:00, Instead cp-frs",
        "2026-12-24T10:00, Offer cp-camhs-crisis",
        // The clocks go forward at one o'clock on this Sunday; the Monday after is in summer time.
        "2026-03-29T03:30, Instead cp-frs",
        "2026-03-30T08:00, Offer cp-camhs-crisis",
        "2026-03-30T07:59, Instead cp-frs"
    })
    void takesACrisisToTheTeamThatIsThere(LocalDateTime when, String expected) {
        ChildInNeed child = child(15, Set.of(NeedTopic.T01), CanonicalLevel.N3, NeedFlag.ACUTE_MENTAL_HEALTH);

        assertThat(brief("cam", "E07000008", child, when)).contains(expected);
    }

    @Test
    void saysWhyItGoesElsewhereWhenATeamIsClosed() {
        ChildInNeed child = child(15, Set.of(), CanonicalLevel.N3, NeedFlag.ACUTE_MENTAL_HEALTH);

        assertThat(route("pet", "E06000031", child, "2026-09-13T02:30"))
                .filteredOn(RouteProposal.Instead.class::isInstance)
                .extracting(RouteProposal::reason)
                .contains("CAMHS crisis team is closed now; its stated fallback is First Response Service, open now");
    }

    @ParameterizedTest
    @CsvSource({
        "2026-09-15T13:59, Emergency lan-talkzone",
        "2026-09-15T14:00, Offer lan-talkzone",
        "2026-12-25T21:59, Offer lan-talkzone",
        "2026-12-25T22:00, Emergency lan-talkzone"
    })
    void opensTalkzoneFromTwoUntilTenOnEveryDayOfTheYear(LocalDateTime when, String expected) {
        assertThat(brief("lan", "E07000123", child(14, Set.of(), CanonicalLevel.N1), when)).contains(expected);
    }

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

    @ParameterizedTest
    @CsvSource({
        "cam-2021, cp-mash cp-edt cp-ehh cp-team-0-11 cp-team-11-19 cp-team-10-19 cp-specialist cp-camhs-crisis cp-frs",
        "cam-2021, cp-camhs-htt cp-24h-home cp-younited cp-ewb cp-parent cp-neuro cp-shortbreak cp-directpay",
        "pet-2021, cp-camhs-crisis cp-frs cp-younited cp-parent cp-neuro cp-carerassess pet-sleep cp-centre-q1",
        "lan-2018, lan-support-hub lan-edt lan-family-support-f1 lan-group lan-talkzone lan-outreach",
        "lan-2018, lan-with-social-care",
        "cum-2019, cum-safeguarding-hub cum-edt cum-eho cum-online cum-dropin cum-hub-workington cum-hub-eden",
        "cmb-2025, cmb-safeguarding-hub cmb-edt cmb-eho cmb-online cmb-dropin cmb-hub-carlisle",
        "waf-2025, waf-family-help-front-door waf-safeguarding-hub waf-edt waf-targeted waf-fgdm waf-youth"
    })
    void declaresEveryServiceTheDocumentsName(String file, String services) {
        assertThat(named(file).services())
                .extracting(declared -> declared.service().id().value())
                .contains(services.split(" "));
    }

    @ParameterizedTest
    @CsvSource(quoteCharacter = '"', value = {
        "cum-2019, Early Help Panel",
        "waf-2025, Family Help Panel",
        "waf-2025, Team Around the Setting",
        "pet-2021, Multi-Agency Support Group (MASG)",
        "pet-2021, Behaviour Panel",
        "pet-2021, Short Breaks Panel",
        "cam-2021, Multi-agency forum of the quadrant",
        "cam-2021, Disabled Children's Panel",
        "cam-2021, Joint Agency Support Panel (JASP)",
        "pet-2021, Joint Agency Support Panel (JASP)",
        "lan-2018, Multi-Agency Risk Assessment Conference (MARAC)"
    })
    void declaresEveryPanelTheDocumentsName(String file, String panel) {
        assertThat(named(file).facts().panels()).extracting(Panel::name).contains(panel);
    }

    private AreaFile named(String file) {
        return files.all().stream()
                .filter(each -> each.fileName().equals(file))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void namesTheHubThatIsClosedWhenNobodyStandsIn() {
        assertThat(brief("pet", "E06000031", child(9, Set.of(), CanonicalLevel.N2), "2026-09-13T02:30"))
                .contains("Closed cp-ehh");
    }

    @Test
    void offersAProfessionalWhoIsNotSureTheEarlyHelpConsultancyInTheDay() {
        assertThat(brief("cmb", "E06000063", child(9, Set.of(NeedTopic.T03), CanonicalLevel.N2), TUESDAY_10))
                .contains("Offer cmb-eho");
    }

    @Test
    void namesTwoIntegratedCareBoardsInOneAreaByPlace() {
        assertThat(files.all().stream()
                        .filter(file -> file.fileName().equals("waf-2025"))
                        .flatMap(file -> file.facts().agencies().stream())
                        .filter(body -> body.name().contains("Integrated Care Board"))
                        .map(body -> body.covers() + " " + body.name()))
                .containsExactly(
                        "[Eden] NHS North East and North Cumbria Integrated Care Board",
                        "[Barrow-in-Furness, South Lakeland] NHS Lancashire and South Cumbria Integrated Care Board");
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
    void takesChildProtectionToTheMashInTheDayAndToTheDutyTeamAtNight(String area, String district) {
        ChildInNeed child = child(7, Set.of(), CanonicalLevel.N5);

        assertThat(recipients(area, district, child, TUESDAY_10)).contains("mash-" + area);
        assertThat(brief(area, district, child, "2026-09-13T02:30"))
                .anyMatch(proposal -> proposal.matches("Instead .*-edt"));
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

    @Test
    void neverProposesWhatOnlyACourtAPlanOrAFamilyAsksFor() {
        Set<WayIn> proposed = Set.of(WayIn.REFERRAL, WayIn.DIRECT);
        for (AreaFile file : files.all()) {
            for (DeclaredService declared : file.services()) {
                LocalService service = declared.service();
                if (proposed.contains(service.wayIn())) {
                    continue;
                }
                ChildInNeed fits = new ChildInNeed(
                        15,
                        SchoolPhase.SECONDARY,
                        Set.of(NeedTopic.values()),
                        Set.of(CanonicalLevel.values()),
                        Set.of(NeedFlag.values()));
                String district = file.districts().iterator().next();
                Instant day = file.inForce().from().atTime(10, 0).atZone(England.TIME).toInstant();

                assertThat(router.route(file.area().id(), district, fits, day))
                        .noneMatch(proposal -> proposal instanceof RouteProposal.Offer offer
                                && offer.service().id().equals(service.id()));
            }
        }
    }

    @Test
    void comesToEveryProposableServiceForSomeChild() {
        for (AreaFile file : files.all()) {
            for (DeclaredService declared : file.services()) {
                LocalService service = declared.service();
                if (service.wayIn() != WayIn.REFERRAL && service.wayIn() != WayIn.DIRECT) {
                    continue;
                }
                assertThat(reachable(file, service))
                        .as(file.area().id() + " " + service.id())
                        .isTrue();
            }
        }
    }

    /** On the file's first Tuesday at ten or at three in the afternoon, for a child its eligibility names. */
    private boolean reachable(AreaFile file, LocalService service) {
        var eligibility = service.eligibility();
        int age = eligibility.ages() == null ? 18 : eligibility.ages().from();
        ChildInNeed fits = new ChildInNeed(
                age, eligibility.phase(), eligibility.topics(), eligibility.levels(), eligibility.flags());
        String district = service.districts().stream()
                .findFirst()
                .orElseGet(() -> file.districts().iterator().next());
        LocalDate tuesday = file.inForce().from().with(java.time.temporal.TemporalAdjusters.next(java.time.DayOfWeek.TUESDAY));
        return Stream.of(10, 15)
                .flatMap(hour -> router
                        .route(file.area().id(), district, fits, tuesday.atTime(hour, 0).atZone(England.TIME).toInstant())
                        .stream())
                .anyMatch(proposal -> proposal instanceof RouteProposal.Offer offer
                        && offer.service().id().equals(service.id()));
    }

    private static ChildInNeed child(int age, Set<NeedTopic> topics, CanonicalLevel level, NeedFlag... flags) {
        SchoolPhase phase = age < 11 ? SchoolPhase.PRIMARY : SchoolPhase.SECONDARY;
        return new ChildInNeed(age, phase, topics, Set.of(level), Set.of(flags));
    }

    private List<String> asked(String area, String district, ChildInNeed child, String service) {
        return route(area, district, child, TUESDAY_10).stream()
                .filter(RouteProposal.Offer.class::isInstance)
                .map(RouteProposal.Offer.class::cast)
                .filter(offer -> offer.service().id().value().equals(service))
                .findFirst()
                .orElseThrow()
                .service()
                .asks();
    }

    private List<String> recipients(String area, String district, ChildInNeed child, String when) {
        return route(area, district, child, when).stream()
                .filter(RouteProposal.Offer.class::isInstance)
                .map(proposal -> String.valueOf(((RouteProposal.Offer) proposal).service().recipient()))
                .toList();
    }

    private List<String> brief(String area, String district, ChildInNeed child, String when) {
        return brief(area, district, child, LocalDateTime.parse(when));
    }

    private List<String> brief(String area, String district, ChildInNeed child, LocalDateTime when) {
        return router.route(new AreaId(area), district, child, when.atZone(England.TIME).toInstant()).stream()
                .map(RoutesByTheFilesTest::brief)
                .toList();
    }

    private static String brief(RouteProposal proposal) {
        return switch (proposal) {
            case RouteProposal.Offer(var service, var _) -> "Offer " + service.id();
            case RouteProposal.Instead(var _, var service, var _) -> "Instead " + service.id();
            case RouteProposal.Emergency(var closed, var _) -> "Emergency " + closed.id();
            case RouteProposal.Closed(var closed, var _) -> "Closed " + closed.id();
            case RouteProposal.Person _ -> "Person";
            case RouteProposal.Elsewhere(var authority, var _, var _) -> "Elsewhere " + authority;
        };
    }

    private List<RouteProposal> route(String area, String district, ChildInNeed child, String when) {
        return router.route(
                new AreaId(area), district, child, LocalDateTime.parse(when).atZone(England.TIME).toInstant());
    }
}
