package uk.frontdoor.config.scale;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.frontdoor.config.area.AreaFiles;
import uk.frontdoor.core.referral.CanonicalLevel;
import uk.frontdoor.core.referral.NeedLevel;
import uk.frontdoor.core.routing.NeedFlag;

class NeedScalesTest {
    private final NeedScales scales = AreaFiles.shipped().scales();

    @ParameterizedTest
    @CsvSource({
        "THRIVE 2019, THRIVE.PP, N0",
        "THRIVE 2019, THRIVE.GA, N1",
        "THRIVE 2019, THRIVE.GH, N2",
        "THRIVE 2019, THRIVE.GMH, N3",
        "THRIVE 2019, THRIVE.GRS, N3 N4 N5",
        "THRIVE 2019, THRIVE.OUT, N4 N5 N6",
        "CONT 2020, CONT.T, N0 N1",
        "CONT 2020, CONT.GH, N1 N2",
        "CONT 2020, CONT.GMH, N3",
        "CONT 2020, CONT.SI, N4 N5 N6",
        "WAF 2024, WAF.UC, N0 N1 N2",
        "WAF 2024, WAF.T, N3",
        "WAF 2024, WAF.STATUTORY, N4 N5 N6",
        "LAN18 2018, LAN18.1, N0 N1",
        "LAN18 2018, LAN18.2, N2 N3",
        "LAN18 2018, LAN18.3, N4",
        "LAN18 2018, LAN18.4, N5 N6",
        "LAN-WW 2022, LAN-WW.1, N0 N1",
        "LAN-WW 2022, LAN-WW.2, N1 N2",
        "LAN-WW 2022, LAN-WW.3, N3",
        "LAN-WW 2022, LAN-WW.4, N4 N5 N6",
        "CP 2021, CP.C, N0 N1",
        "CP 2021, CP.M, N2",
        "CP 2021, CP.T, N3",
        "CP 2021, CP.S, N4 N5"
    })
    void readsEveryLevelOfEveryScale(String scale, String code, String levels) {
        NeedScale known = scales.find(scale);
        Set<CanonicalLevel> expected =
                Arrays.stream(levels.split(" ")).map(CanonicalLevel::valueOf).collect(Collectors.toSet());

        assertThat(known.canonical().get(new NeedLevel(known.scale(), known.version(), code))).isEqualTo(expected);
    }

    @Test
    void hasAsManyLevelsAsTheDocumentsName() {
        assertThat(scales.all())
                .extracting(scale -> scale.scale() + " " + scale.levels().size())
                .containsExactlyInAnyOrder("THRIVE 6", "CONT 4", "WAF 3", "LAN18 4", "LAN-WW 4", "CP 4");
    }

    @Test
    void reachesEveryCanonicalLevelFromEveryScaleThatIsNotOnlyEarlyHelp() {
        for (NeedScale scale : scales.all()) {
            Set<CanonicalLevel> reached = scale.levels().stream()
                    .flatMap(level -> level.standsFor().stream())
                    .collect(Collectors.toSet());

            Set<CanonicalLevel> all = EnumSet.allOf(CanonicalLevel.class);
            if (scale.scale().equals("CP")) {
                all.remove(CanonicalLevel.N6);
            }
            assertThat(reached).as(scale.scale()).isEqualTo(all);
        }
    }

    @Test
    void saysThatGettingRiskSupportIsNotOneLevelButAFlag() {
        assertThat(scales.flags(new NeedLevel("THRIVE", "2019", "THRIVE.GRS")))
                .isEqualTo(Set.of(NeedFlag.RISK_SUPPORT));
    }

    @Test
    void knowsNothingOfALevelWithoutItsVersion() {
        assertThat(scales.flags(new NeedLevel("CP", "2020", "CP.S"))).isEmpty();
        assertThat(AreaFiles.shipped().on(java.time.LocalDate.parse("2026-09-14")))
                .allSatisfy(area ->
                        assertThat(area.scales()).doesNotContainKey(new NeedLevel("LAN18", "2022", "LAN18.3")));
    }

    @Test
    void marksWhatNoDocumentMapsAsAssumed() {
        List<String> stated = scales.all().stream()
                .flatMap(scale -> scale.levels().stream())
                .filter(level -> !level.assumed())
                .map(NeedScale.Level::code)
                .toList();

        assertThat(stated).containsExactly("LAN18.3", "LAN18.4");
    }
}
