package uk.frontdoor.config.area;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import uk.frontdoor.config.file.ResourceFile;
import uk.frontdoor.config.file.UnusableFiles;
import uk.frontdoor.core.area.AreaId;
import uk.frontdoor.core.referral.CanonicalLevel;
import uk.frontdoor.core.referral.NeedLevel;

class AreaFilesTest {
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
        assertThatThrownBy(() -> AreaFiles.of(List.of(new ResourceFile("/frontdoor/areas/broken.yaml"))))
                .isInstanceOfSatisfying(UnusableFiles.class, unusable -> assertThat(unusable.faults())
                        .anyMatch(fault -> fault.startsWith("broken.yaml:1: area"))
                        .anyMatch(fault -> fault.startsWith("broken.yaml:1: frontDoor"))
                        .anyMatch(fault -> fault.startsWith("broken.yaml:3: validFrom"))
                        .anyMatch(fault -> fault.startsWith("broken.yaml:4: districts"))
                        .anyMatch(fault -> fault.startsWith("broken.yaml:9: X.1"))
                        .anyMatch(fault -> fault.startsWith("broken.yaml:10: colour: not a known key")));
    }
}
