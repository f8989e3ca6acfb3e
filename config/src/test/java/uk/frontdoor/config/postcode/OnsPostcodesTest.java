package uk.frontdoor.config.postcode;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.frontdoor.config.area.AreaFiles;
import uk.frontdoor.config.file.ResourceFile;
import uk.frontdoor.core.area.AreaId;
import uk.frontdoor.core.area.Placement;
import uk.frontdoor.core.failure.FailureCode;
import uk.frontdoor.core.referral.Postcode;

class OnsPostcodesTest {
    private static final Clock TODAY = Clock.fixed(Instant.parse("2026-09-14T09:00:00Z"), ZoneOffset.UTC);
    private static final OnsPostcodes POSTCODES = new OnsPostcodes(AreaFiles.shipped(), TODAY);

    @Test
    void placesAFullPostcodeInItsArea() {
        assertThat(POSTCODES.place(Postcode.of("LA14 1AA")))
                .isEqualTo(new Placement.InArea(new AreaId("waf"), "E06000064"));
    }

    @ParameterizedTest
    @CsvSource({"CA1 1AA, cmb", "PE1 1AA, pet", "CB2 1TN, cam", "PR1 2HE, lan"})
    void placesChildrenInEveryAreaServed(String postcode, String area) {
        assertThat(POSTCODES.place(Postcode.of(postcode)))
                .isInstanceOfSatisfying(
                        Placement.InArea.class, found -> assertThat(found.area()).isEqualTo(new AreaId(area)));
    }

    @ParameterizedTest
    @CsvSource({
        "BB1, E06000008, E07000120",
        "LA6, E06000064, E07000121",
        "LA6, E06000065, E07000121",
        "FY5, E07000128, E06000009",
        "PE7, E07000011, E06000031"
    })
    void knowsThatAnOutwardCodeStraddlesAuthorities(String outward, String one, String other) {
        assertThat(districtsOf(outward)).contains(one, other);
    }

    @ParameterizedTest
    @CsvSource({"FY1 1AA, Blackpool", "BB1 1AA, Blackburn with Darwen"})
    void namesTheAuthorityOfAChildWhoLivesElsewhere(String postcode, String authority) {
        assertThat(POSTCODES.place(Postcode.of(postcode)))
                .isInstanceOfSatisfying(
                        Placement.OutOfArea.class, found -> assertThat(found.authority()).isEqualTo(authority));
    }

    @Test
    void leavesAnUnknownPostcodeToAPerson() {
        assertThat(POSTCODES.place(Postcode.of("ZZ99 9ZZ")))
                .isEqualTo(new Placement.Unplaced(FailureCode.UNKNOWN_POSTCODE));
    }

    @Test
    void agreesWithTheDirectoryOnEveryPostcodeInIt() {
        long wrong = new ResourceFile("/frontdoor/postcodes/postcodes.txt")
                .lines().stream().mapToLong(OnsPostcodesTest::disagreements).sum();

        assertThat(wrong).isZero();
    }

    private static long disagreements(String line) {
        String[] parts = line.split(" ");
        long wrong = 0;
        for (int at = 0; at < parts[2].length(); at += 3) {
            Placement found = POSTCODES.place(new Postcode(parts[0] + " " + parts[2].substring(at, at + 3)));
            wrong += district(found).equals(parts[1]) ? 0 : 1;
        }
        return wrong;
    }

    private static String district(Placement placement) {
        return switch (placement) {
            case Placement.InArea(var _, var district) -> district;
            case Placement.OutOfArea(var _, var district) -> district;
            case Placement.Unplaced _ -> "-";
        };
    }

    private static java.util.List<String> districtsOf(String outward) {
        return new ResourceFile("/frontdoor/postcodes/postcodes.txt")
                .lines().stream()
                        .filter(line -> line.startsWith(outward + " "))
                        .map(line -> line.split(" ")[1])
                        .toList();
    }

    @Test
    void saysWhichAreasAnOutwardCodeStraddlesThoseServedFirst() {
        assertThat(POSTCODES.within("LA6").stream().map(OnsPostcodesTest::name))
                .containsExactly("lan", "waf", "North Yorkshire");
        assertThat(POSTCODES.within("LA14").stream().map(OnsPostcodesTest::name)).containsExactly("waf");
        assertThat(POSTCODES.within("ZZ1")).isEmpty();
    }

    private static String name(Placement placement) {
        return switch (placement) {
            case Placement.InArea(var area, var _) -> area.value();
            case Placement.OutOfArea(var authority, var _) -> authority;
            case Placement.Unplaced _ -> "nowhere";
        };
    }
}
