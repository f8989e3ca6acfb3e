package uk.frontdoor.config.area;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.frontdoor.config.calendar.EnglandCalendar;
import uk.frontdoor.core.area.AreaId;
import uk.frontdoor.core.area.DestinationId;
import uk.frontdoor.core.area.DestinationKind;
import uk.frontdoor.core.area.OpeningHours;
import uk.frontdoor.core.area.WorkingCalendar;
import uk.frontdoor.core.referral.CanonicalLevel;
import uk.frontdoor.core.referral.NeedLevel;
import uk.frontdoor.core.triage.DecisionClock;

class AreaFilesTest {
    private static final OpeningHours NINE_TO_FIVE = new OpeningHours(
            List.of(new OpeningHours.Span(
                    EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY), LocalTime.of(9, 0), LocalTime.of(17, 0))),
            false,
            false);

    private static final LocalDate TODAY = LocalDate.parse("2026-09-14");

    private final AreaFiles files = AreaFiles.shipped();

    @Test
    void servesTheFiveAreas() {
        assertThat(files.on(TODAY))
                .extracting(area -> area.id().value())
                .containsExactlyInAnyOrder("waf", "cmb", "lan", "cam", "pet");
    }

    @ParameterizedTest
    @CsvSource({
        "2018-03-31, ''",
        "2019-02-19, lan",
        "2023-03-31, cum cam lan pet",
        "2023-04-01, cam cmb lan pet waf",
        "2025-04-01, cam cmb lan pet waf"
    })
    void knowsWhichAreasThereWereOnADay(LocalDate day, String areas) {
        assertThat(files.on(day))
                .extracting(area -> area.id().value())
                .containsExactlyInAnyOrder(areas.isEmpty() ? new String[0] : areas.split(" "));
    }

    @ParameterizedTest
    @CsvSource({
        "2023-03-31, cum, Cumbria Safeguarding Hub",
        "2025-03-31, waf, Cumbria Safeguarding Hub",
        "2025-04-01, waf, Westmorland and Furness Safeguarding Hub",
        "2025-04-01, cmb, Cumberland Safeguarding Hub"
    })
    void readsADecisionByTheFileOfItsDay(LocalDate day, String area, String hub) {
        var clock = Clock.fixed(day.atTime(12, 0).toInstant(ZoneOffset.UTC), ZoneOffset.UTC);

        assertThat(files.destinations(clock).in(new AreaId(area)))
                .extracting(destination -> destination.name())
                .contains(hub);
    }

    @ParameterizedTest
    @CsvSource({"waf", "cmb", "lan", "cam", "pet"})
    void reachesDoctorsHousingAndEducationSafeguardingInEveryArea(String area) {
        var clock = Clock.fixed(TODAY.atTime(12, 0).toInstant(ZoneOffset.UTC), ZoneOffset.UTC);

        assertThat(files.destinations(clock).in(new AreaId(area)))
                .extracting(destination -> destination.kind())
                .containsOnlyOnce(
                        DestinationKind.GENERAL_PRACTICE,
                        DestinationKind.HOUSING,
                        DestinationKind.EDUCATION_SAFEGUARDING);
    }

    @Test
    void divideEveryAreaWhoseDocumentsNameFootprintsIntoThem() {
        assertThat(footprints("lan")).hasSize(5).noneMatch(Footprint::assumed);
        assertThat(footprints("cam")).hasSize(3).allMatch(Footprint::assumed);
        assertThat(footprints("pet")).hasSize(1).allMatch(Footprint::assumed);
    }

    @Test
    void knowsWhoTookOverFromABodyThatIsNoMore() {
        assertThat(files.nowCalled("Cumbria County Council", TODAY))
                .containsExactly("Cumberland Council", "Westmorland and Furness Council");
        assertThat(files.nowCalled("Cumbria County Council", LocalDate.parse("2023-03-31"))).isEmpty();
        assertThat(files.nowCalled("Lancashire County Council", TODAY)).isEmpty();
    }

    @Test
    void countsTheClocksOfEveryAreaFromTheDayItSays() {
        DecisionClock clock = new DecisionClock(new EnglandCalendar(), _ -> true);
        Instant christmasEve = Instant.parse("2026-12-24T16:45:00Z");

        assertThat(limit("lan", "Family Support programme").after(christmasEve, clock, NINE_TO_FIVE))
                .isEqualTo(Instant.parse("2027-03-18T16:45:00Z"));
        assertThat(limit("cam", "Notice under sections 85 and 86, by the Act").after(christmasEve, clock, NINE_TO_FIVE))
                .isEqualTo(Instant.parse("2027-03-24T16:45:00Z"));
        assertThat(limit("waf", "Decision on a referral").after(christmasEve, clock, NINE_TO_FIVE))
                .isEqualTo(Instant.parse("2026-12-29T17:00:00Z"));
        assertThat(limit("pet", "RED").after(christmasEve, clock, NINE_TO_FIVE)).isEqualTo(Instant.parse("2026-12-24T20:45:00Z"));
    }

    @Test
    void countsHoursOfWorkWhileTheFrontDoorIsStaffed() {
        DecisionClock clock = new DecisionClock(new EnglandCalendar(), _ -> true);

        assertThat(TimeLimit.of("4 working hours")
                        .after(Instant.parse("2026-12-24T16:45:00Z"), clock, NINE_TO_FIVE))
                .isEqualTo(Instant.parse("2026-12-29T12:45:00Z"));
    }

    private TimeLimit limit(String area, String clock) {
        return files.all().stream()
                .filter(file -> file.area().id().equals(new AreaId(area)) && file.inForce().on(TODAY))
                .flatMap(file -> file.facts().clocks().stream())
                .filter(each -> each.name().equals(clock))
                .findFirst()
                .orElseThrow()
                .limit();
    }

    private List<Footprint> footprints(String area) {
        return files.all().stream()
                .filter(file -> file.area().id().equals(new AreaId(area)) && file.inForce().on(TODAY))
                .flatMap(file -> file.facts().footprints().stream())
                .toList();
    }

    @Test
    void givesEveryOneOfTheTwelveDistrictsOfLancashireAHub() {
        var lancashire = files.districtsOn(TODAY).entrySet().stream()
                .filter(district -> district.getValue().equals(new AreaId("lan")))
                .map(district -> district.getKey())
                .toList();
        var destinations = files.destinations(java.time.Clock.systemUTC()).in(new AreaId("lan"));

        assertThat(lancashire).hasSize(12).allSatisfy(district -> assertThat(destinations)
                .anySatisfy(hub -> assertThat(hub.districts()).contains(district)));
    }

    @Test
    void readsLevelThreeOfTheTwoLancashireScalesDifferently() {
        var scales = files.find(new AreaId("lan"), TODAY).orElseThrow().scales();

        assertThat(scales.get(new NeedLevel("LAN18", "2018", "LAN18.3"))).isEqualTo(Set.of(CanonicalLevel.N4));
        assertThat(scales.get(new NeedLevel("LAN-WW", "2022", "LAN-WW.3"))).isEqualTo(Set.of(CanonicalLevel.N3));
    }

    @Test
    void findsTheHubsOfAnAreaAndItsMash() {
        var destinations = files.destinations(Clock.fixed(Instant.parse("2026-09-14T09:00:00Z"), ZoneOffset.UTC));

        assertThat(destinations.in(new AreaId("waf")))
                .extracting(destination -> destination.id().value())
                .contains("mash-waf", "hub-barrow", "hub-kendal", "hub-eden", "dsl-testfell-primary", "district-team-waf")
                .noneMatch(id -> id.endsWith("-lan"));
        assertThat(destinations.in(new AreaId("lan")))
                .filteredOn(destination -> destination.kind() == DestinationKind.FAMILY_HUB)
                .hasSize(5);
    }

    @Test
    void knowsWhenTheMashIsStaffed() {
        OpeningHours hours = files.hoursOf(new DestinationId("mash-waf"), TODAY).orElseThrow();
        WorkingCalendar calendar = day -> !day.equals(LocalDate.parse("2026-08-31"));

        assertThat(hours.assumed()).isTrue();
        assertThat(hours.openAt(Instant.parse("2026-09-14T15:59:59Z"), calendar)).isTrue();
        assertThat(hours.openAt(Instant.parse("2026-09-14T16:00:00Z"), calendar)).isFalse();
        assertThat(hours.openAt(Instant.parse("2026-09-18T15:45:00Z"), calendar)).isFalse();
        assertThat(hours.openAt(Instant.parse("2026-08-31T10:00:00Z"), calendar)).isFalse();
    }
}
