package uk.frontdoor.config.area;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.frontdoor.config.calendar.EnglandCalendar;
import uk.frontdoor.config.file.ResourceFile;
import uk.frontdoor.config.file.UnusableFiles;
import uk.frontdoor.core.area.AreaId;
import uk.frontdoor.core.area.DestinationId;
import uk.frontdoor.core.area.OpeningHours;
import uk.frontdoor.core.referral.CanonicalLevel;
import uk.frontdoor.core.referral.NeedLevel;
import uk.frontdoor.core.area.WorkingCalendar;
import uk.frontdoor.core.triage.DecisionClock;

class AreaFilesTest {
    private static final OpeningHours NINE_TO_FIVE = new OpeningHours(
            List.of(new OpeningHours.Span(
                    EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY), LocalTime.of(9, 0), LocalTime.of(17, 0))),
            false,
            false);
    @TempDir
    private Path folder;

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
    void saysEverythingThatIsWrongWithAFileAtOnceAndWhere() {
        assertThatThrownBy(() -> AreaFiles.read(List.of(new ResourceFile("/frontdoor/areas/broken.yaml"))))
                .isInstanceOfSatisfying(UnusableFiles.class, unusable -> assertThat(unusable.faults())
                        .anyMatch(fault -> fault.startsWith("broken.yaml:1: area"))
                        .anyMatch(fault -> fault.startsWith("broken.yaml:1: frontDoor"))
                        .anyMatch(fault -> fault.startsWith("broken.yaml:3: validFrom"))
                        .anyMatch(fault -> fault.startsWith("broken.yaml:4: districts"))
                        .anyMatch(fault -> fault.startsWith("broken.yaml:5: scales"))
                        .anyMatch(fault -> fault.startsWith("broken.yaml:7: assumed"))
                        .anyMatch(fault -> fault.startsWith("broken.yaml:8: colour: not a known key")));
    }

    @Test
    void findsTheHubsOfAnAreaAndItsMash() {
        var destinations = files.destinations(Clock.fixed(Instant.parse("2026-09-14T09:00:00Z"), ZoneOffset.UTC));

        assertThat(destinations.in(new AreaId("waf")))
                .extracting(destination -> destination.id().value())
                .containsExactlyInAnyOrder(
                        "mash-waf", "hub-barrow", "hub-kendal", "hub-eden", "dsl-testfell-primary", "district-team-waf");
        assertThat(destinations.in(new AreaId("lan"))).hasSize(6);
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

    @Test
    void letsAReorganisationBeginWithANewFileOnADate() {
        AreaFiles both = files(
                area("validFrom: 2025-04-01", "validTo: 2028-04-01"),
                area("validFrom: 2028-04-01").replace("name: Old", "name: New"));

        assertThat(both.find(new AreaId("one"), LocalDate.parse("2028-03-31")).orElseThrow().name())
                .isEqualTo("Old");
        assertThat(both.find(new AreaId("one"), LocalDate.parse("2028-04-01")).orElseThrow().name())
                .isEqualTo("New");
    }

    @Test
    void refusesTwoFilesOfOneAreaOnTheSameDay() {
        assertFaults(() -> files(area("validFrom: 2025-04-01"), area("validFrom: 2028-04-01")), "for the same area");
    }

    @Test
    void refusesAGapBetweenTwoFilesOfAnArea() {
        assertFaults(
                () -> files(area("validFrom: 2025-04-01", "validTo: 2028-04-01"), area("validFrom: 2028-04-02")),
                "validTo: E06000064 is in no file from that day: a gap",
                "validTo: the day on which the area's next file begins");
    }

    @Test
    void refusesAnEndAfterWhichNobodyServesTheDistricts() {
        assertFaults(
                () -> files(area("validFrom: 2025-04-01", "validTo: 2028-04-01")),
                "validTo: E06000064 is in no file from that day: a gap");
    }

    @Test
    void refusesAnAuthorityThatIsUnknownOrNoMore() {
        assertFaults(
                () -> files(area("validFrom: 2025-04-01").replace("authority: E06000064", "authority: E06999999")),
                "authority: the code of one in authorities.csv");
        assertFaults(
                () -> files(area("validFrom: 2025-04-01").replace("authority: E06000064", "authority: E10000006")),
                "authority: one that exists on every day");
    }

    @Test
    void refusesADistrictThatThePostcodeDirectoryDoesNotHave() {
        assertFaults(
                () -> files(area("validFrom: 2025-04-01").replaceAll("\\[E06000064]", "[E06000099]")),
                "districts: E06000099 is not a district");
    }

    @Test
    void refusesADestinationWithoutAServiceThatSaysItsFallback() {
        assertFaults(
                () -> files(area("validFrom: 2025-04-01").replace("recipient: hub-one, ", "")),
                "hub-one: a service with this recipient");
    }

    @Test
    void refusesAFallbackThatIsMissingOrGoesInACircle() {
        assertFaults(
                () -> files(area("validFrom: 2025-04-01").replace("fallback: person", "fallback: nobody")),
                "help: fallback: a service of this file, person or 999");
        assertFaults(
                () -> files(area("validFrom: 2025-04-01")
                        .replace("fallback: person", "fallback: safety")
                        .replace("fallback: \"999\"", "fallback: help")),
                "help: fallback: an end and not a circle",
                "safety: fallback: an end and not a circle");
    }

    @Test
    void refusesFootprintsThatLeaveADistrictOut() {
        assertFaults(
                () -> files(area(
                        "validFrom: 2025-04-01",
                        "footprints: [{code: A, name: A, districts: [E06000064, E06000064], assumed: true}]")),
                "footprints: each district in one and no other");
        assertFaults(
                () -> files(area(
                        "validFrom: 2025-04-01",
                        "footprints: [{code: A, name: A, districts: [E06000063], assumed: true}]")),
                "footprints: the districts of the area, all of them");
    }

    @Test
    void refusesAServiceWithoutAFallbackAndKeysNobodyKnows() {
        assertThatThrownBy(() -> files(area("validFrom: 2025-04-01")
                        .replace("fallback: person, source: Plan", "ages: young, levels: [N9], colour: red, source: Plan")))
                .isInstanceOf(UnusableFiles.class)
                .hasMessageContaining("fallback: a value (expected)")
                .hasMessageContaining("ages: ages such as 0-11 or unborn-19")
                .hasMessageContaining("levels: one of")
                .hasMessageContaining("colour: not a known key");
    }

    @Test
    void refusesADistrictOrADestinationInTwoAreas() {
        assertFaults(
                () -> files(
                        area("validFrom: 2025-04-01"),
                        area("validFrom: 2025-04-01").replace("area: one", "area: two")),
                "E06000064: is a district of",
                "hub-one: is declared in",
                "mash-one: is declared in");
    }

    @Test
    void refusesAnAreaThatNobodyAnswersFor() {
        assertFaults(
                () -> files(area("validFrom: 2025-04-01", "validTo: 2025-04-01")
                        .replace("kind: MASH", "kind: HOUSING")
                        .replace("districts: [E06000064], assumed", "districts: [E06000063], assumed")),
                "validTo: later than validFrom",
                "destinations: one of kind MASH",
                "E06000064: a family hub that serves it",
                "hub-one: E06000063 is not a district of the area",
                "validTo: E06000064 is in no file from that day: a gap");
    }

    private void assertFaults(ThrowingCallable reading, String... faults) {
        assertThatThrownBy(reading).isInstanceOfSatisfying(UnusableFiles.class, unusable -> {
            assertThat(unusable.faults()).hasSize(faults.length).allMatch(fault -> fault.matches("area-\\d.yaml:1: .*"));
            for (String fault : faults) {
                assertThat(unusable.getMessage()).contains(fault);
            }
        });
    }

    private static String area(String... validity) {
        return """
                area: one
                authority: E06000064
                name: Old
                frontDoor: Door
                dutyAdvice: Ring 999.
                districts: [E06000064]
                destinations:
                  - {id: mash-one, name: Mash, kind: MASH, assumed: true}
                  - {id: hub-one, name: Hub, kind: FAMILY_HUB, districts: [E06000064], assumed: true}
                services:
                  - {id: help, name: Help, does: Helps, wayIn: REFERRAL, recipient: hub-one, fallback: person, source: Plan, assumed: true}
                  - {id: safety, name: Safety, does: Protects, wayIn: REFERRAL, recipient: mash-one, fallback: "999", source: Plan, assumed: true}
                """
                + String.join("\n", validity) + "\n";
    }

    private AreaFiles files(String... texts) {
        List<ResourceFile> resources = new ArrayList<>();
        for (String text : texts) {
            Path file = folder.resolve("area-" + resources.size() + ".yaml");
            try {
                Files.writeString(file, text);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            resources.add(new ResourceFile("file:" + file));
        }
        return AreaFiles.read(resources);
    }
}
