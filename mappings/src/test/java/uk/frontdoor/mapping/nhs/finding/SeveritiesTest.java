package uk.frontdoor.mapping.nhs.finding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.HashMap;
import java.util.List;
import org.junit.jupiter.api.Test;

class SeveritiesTest {

    @Test
    void bindsTheShippedTableWithEveryExemption() {
        Severities severities = ShippedSeverities.load();

        assertThat(List.of(
                FindingCode.PATIENT_NHS_NUMBER_CHECK_DIGIT, FindingCode.REQUEST_AUTHORED_ON_MISSING,
                FindingCode.CODING_WITHOUT_DISPLAY, FindingCode.PATIENT_WITHOUT_NAME,
                FindingCode.FLAG_SAFEGUARDING_ENDED, FindingCode.FLAG_CATEGORY_UNKNOWN,
                FindingCode.MESSAGE_DESTINATION_SPELLING))
                .allSatisfy(code -> assertThat(severities.of(code)).isEqualTo(Severity.FINDING));
        assertThat(severities.of(FindingCode.PROFILE_LANGUAGE_SYSTEM)).isEqualTo(Severity.IGNORE);
        assertThat(severities.of(FindingCode.JSON_DUPLICATE_KEY)).isEqualTo(Severity.REJECT);
    }

    @Test
    void namesEveryMistakeOfATableAtOnce() {
        var rows = new HashMap<>(ShippedSeverities.rows());
        rows.remove("json.duplicate-key");
        rows.put("json.malformed", "maybe");
        rows.put("no.such-code", "reject");

        assertThatIllegalArgumentException().isThrownBy(() -> Severities.of(rows))
                .withMessageContaining("json.duplicate-key")
                .withMessageContaining("json.malformed")
                .withMessageContaining("no.such-code");
    }

    @Test
    void keepsFewerFindingsThanAHostileBodyCanProduce() {
        var findings = new Findings(ShippedSeverities.load());
        for (int i = 0; i < 10 * Findings.MOST; i++) {
            findings.add(FindingCode.STRUCTURE_UNKNOWN_ELEMENT, "Patient.x" + i);
        }

        assertThat(findings.rejecting()).hasSize(Findings.MOST);
    }
}
