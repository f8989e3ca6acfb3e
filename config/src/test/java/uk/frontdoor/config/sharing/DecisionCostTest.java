package uk.frontdoor.config.sharing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/** Processor time is measured, so that whatever else runs on the machine counts nothing. */
class DecisionCostTest {
    @Test
    void asksTheTablesANewQuestionInLessThanTwoMillisecondsOfProcessorTime() {
        DecisionCost cost = DecisionCost.measure(10_000);

        long[] processor = cost.processor();
        assertThat(processor[(int) (processor.length * 0.99)])
                .as(cost.sentences())
                .isLessThan(TimeUnit.MILLISECONDS.toNanos(2));
    }
}
