package uk.frontdoor.config;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.MethodSource;
import uk.frontdoor.config.area.AreaFiles;
import uk.frontdoor.config.dmn.DmnText;
import uk.frontdoor.config.dmn.UnusableTable;
import uk.frontdoor.config.file.ResourceFile;
import uk.frontdoor.config.file.UnusableFiles;

/** Whatever bytes come in place of a rule that somebody wants changed, they are read or refused, the same each time. */
class ForeignBytesAsRulesTest {
    private static final String LONGEST = "1h";
    private static final String AREA = "waf-2025.yaml";
    private static final AreaFiles AREAS = AreaFiles.read(List.of(new ResourceFile("/frontdoor/areas/" + AREA)));

    @MethodSource("areas")
    @FuzzTest(maxDuration = LONGEST)
    void readsAnAreaFileOrNot(byte[] bytes) {
        assertThat(area(bytes)).isEqualTo(area(bytes));
    }

    @MethodSource("tables")
    @FuzzTest(maxDuration = LONGEST)
    void readsATableOrNot(byte[] bytes) {
        assertThat(table(bytes)).isEqualTo(table(bytes));
    }

    private static Object area(byte[] bytes) {
        try {
            return AREAS.with(Map.of(AREA, new String(bytes, UTF_8))).all().size();
        } catch (UnusableFiles unusable) {
            return unusable.faults();
        }
    }

    private static Object table(byte[] bytes) {
        try {
            return DmnText.of("sharing", bytes);
        } catch (UnusableTable unusable) {
            return String.valueOf(unusable.getMessage());
        }
    }

    static Stream<byte[]> areas() {
        return Stream.of(new ResourceFile("/frontdoor/areas/" + AREA).text().getBytes(UTF_8));
    }

    static Stream<byte[]> tables() throws IOException {
        try (var file = DmnText.class.getResourceAsStream("/frontdoor/tables/notices.dmn")) {
            return Stream.of(file.readAllBytes());
        }
    }
}
