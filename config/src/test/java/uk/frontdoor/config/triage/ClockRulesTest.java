package uk.frontdoor.config.triage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import uk.frontdoor.core.triage.ClockRule;

class ClockRulesTest {
    @Test
    void readsElapsedTimeAndWorkingDays() {
        assertThat(ClockRules.parse("PT4H")).isEqualTo(new ClockRule.Elapsed(Duration.ofHours(4)));
        assertThat(ClockRules.parse("1WD")).isEqualTo(new ClockRule.WorkingDays(1));
    }

    @Test
    void refusesEverythingElse() {
        assertThatThrownBy(() -> ClockRules.parse("soon")).isInstanceOf(RuntimeException.class);
        assertThatThrownBy(() -> ClockRules.parse("0WD")).isInstanceOf(IllegalArgumentException.class);
    }
}
