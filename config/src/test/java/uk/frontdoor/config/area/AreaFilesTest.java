package uk.frontdoor.config.area;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import uk.frontdoor.config.file.ResourceFile;
import uk.frontdoor.config.file.UnusableFiles;
import uk.frontdoor.core.area.AreaId;
import uk.frontdoor.core.area.DestinationId;
import uk.frontdoor.core.referral.CanonicalLevel;
import uk.frontdoor.core.referral.NeedLevel;
import uk.frontdoor.core.triage.WorkingCalendar;

class AreaFilesTest {
    @TempDir
    private Path folder;

    private static final LocalDate TODAY = LocalDate.parse("2026-09-14");

    private final AreaFiles files = AreaFiles.shipped();

    @Test
    void servesWestmorlandAndFurnessAndLancashire() {
        assertThat(files.on(TODAY)).extracting(area -> area.id().value()).containsExactly("waf", "lan");
    }

    @Test
    void doesNotServeAnAreaBeforeItsFileIsInForce() {
        assertThat(files.find(new AreaId("waf"), LocalDate.parse("2025-03-31"))).isEmpty();
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
                        .anyMatch(fault -> fault.startsWith("broken.yaml:9: X.1"))
                        .anyMatch(fault -> fault.startsWith("broken.yaml:10: colour: not a known key")));
    }

    @Test
    void findsTheHubsOfAnAreaAndItsMash() {
        var destinations = files.destinations(Clock.fixed(Instant.parse("2026-09-14T09:00:00Z"), ZoneOffset.UTC));

        assertThat(destinations.in(new AreaId("waf")))
                .extracting(destination -> destination.id().value())
                .containsExactlyInAnyOrder("mash-waf", "hub-barrow", "hub-kendal", "hub-eden");
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
                "hub-one: E06000063 is not a district of the area");
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
                name: Old
                frontDoor: Door
                dutyAdvice: Ring 999.
                districts: [E06000064]
                destinations:
                  - {id: mash-one, name: Mash, kind: MASH, assumed: true}
                  - {id: hub-one, name: Hub, kind: FAMILY_HUB, districts: [E06000064], assumed: true}
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
