package uk.frontdoor.app.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import uk.frontdoor.core.triage.Urgency;

@Tag("hostile")
final class ListFileTest {
    @ParameterizedTest
    @ValueSource(strings = {"=HYPERLINK(\"x\")", "+44", "-1", "@SUM(A1)", "\t=1", "\r=1", "\n=1"})
    void letsNothingBeginAFormula(String cell) {
        assertThat(ListFile.harmless(cell)).isEqualTo("'" + cell);
    }

    @Test
    void quotesEveryCellAndDoublesQuotes() {
        String text = new String(ListFile.of(List.of(from("=cmd|' /C calc'!A0, \"School\""))), StandardCharsets.UTF_8);

        assertThat(text).startsWith("\uFEFF\"Reference\",\"What\"").contains("\"'=cmd|' /C calc'!A0, \"\"School\"\"\"");
    }

    @Test
    void leavesAnEmptyCellEmpty() {
        assertThat(ListFile.harmless("")).isEmpty();
    }

    private static WorkRow from(String source) {
        return new WorkRow(
                "id", Urgency.RED, "FD-7K3M-Q9XT-4R", "Referral to decide", "waf", source, "1 May 2026, 9:00am",
                "1 May 2026, 8:00am", "2 hours", true, ClockState.OVERDUE, null, false, false, null, true);
    }
}
