package uk.frontdoor.app.nhs.profile;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class RationTest {
    private final AtomicLong now = new AtomicLong(Long.MAX_VALUE - 10);
    private final Ration ration = new Ration(0.05, now::get);

    @Test
    void restsNineteenTimesWhatItSpentForATwentiethOfAProcessor() {
        assertThat(ration.isUsedUp()).isFalse();
        ration.spend(100);

        now.addAndGet(1_899);
        assertThat(ration.isUsedUp()).isTrue();
        now.addAndGet(1);
        assertThat(ration.isUsedUp()).isFalse();
    }

    @Test
    void neverRestsWhenItMayHaveAll() {
        Ration all = new Ration(1, now::get);
        all.spend(1_000_000);

        assertThat(all.isUsedUp()).isFalse();
    }
}
