package uk.frontdoor.config.area;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import uk.frontdoor.config.file.ResourceFile;
import uk.frontdoor.config.file.UnusableFiles;
import uk.frontdoor.core.area.AreaId;

/** Area files that may not be used, and what is said of them. */
class UnusableAreaFilesTest {
    @TempDir
    private Path folder;

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

    @Test
    void refusesAFileThatDoesNotSayHowLongAgreementLastsInWholeDays() {
        assertFaults(
                () -> files(area("validFrom: 2025-04-01").replace("use: AGREEMENT, ", "")),
                "clocks: one for AGREEMENT (expected)");
        assertFaults(
                () -> files(area("validFrom: 2025-04-01").replace("limit: 12 weeks", "limit: 60 working days")),
                "clocks: AGREEMENT in days, weeks or months (expected)");
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
                clocks:
                  - {name: Agreement, use: AGREEMENT, starts: Given, limit: 12 weeks, then: Ask, statutory: false, source: Plan, assumed: true}
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
