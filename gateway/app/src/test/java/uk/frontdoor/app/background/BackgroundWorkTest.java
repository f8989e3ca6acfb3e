package uk.frontdoor.app.background;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class BackgroundWorkTest {
    private static final Duration LONG = Duration.ofSeconds(30);

    private final AtomicInteger steps = new AtomicInteger();

    @Test
    void runsWhenItIsWoken() {
        try (var work = work(new Pace(1), Duration.ZERO, LONG)) {
            await().until(() -> steps.get() == 1);

            work.wake();

            await().until(() -> steps.get() == 2);
        }
    }

    @Test
    void looksByItselfWhenNobodyWakesIt() {
        try (var work = work(new Pace(1), Duration.ZERO, Duration.ofMillis(10))) {
            await().until(() -> steps.get() > 3);
        }
    }

    @Test
    void goesOnWhileThereIsMore() throws Exception {
        CountDownLatch five = new CountDownLatch(5);
        try (var work = started(
                () -> {
                    five.countDown();
                    return five.getCount() > 0;
                },
                new Pace(1),
                settings(Duration.ZERO, LONG))) {
            assertThat(five.await(60, TimeUnit.SECONDS)).isTrue();
        }
    }

    @Test
    void goesOnAfterAFailure() {
        try (var work = started(
                () -> {
                    if (steps.incrementAndGet() == 1) {
                        throw new IllegalStateException("the first step fails");
                    }
                    return false;
                },
                new Pace(1),
                settings(Duration.ZERO, LONG))) {
            await().until(() -> steps.get() == 2);
        }
    }

    @Test
    void givesWayToABusyIntakeAndRunsWhenItIsQuiet() {
        AtomicLong now = new AtomicLong();
        Pace pace = new Pace(16, now::get);
        try (var work = work(pace, LONG, Duration.ofMillis(10))) {
            await().until(() -> steps.get() > 0);
            pace.committed(16);
            int before = steps.get();
            work.wake();

            await().during(Duration.ofMillis(200)).until(() -> steps.get() <= before + 1);
            now.addAndGet(Duration.ofSeconds(1).toNanos());

            await().until(() -> steps.get() > before + 1);
        }
    }

    @Test
    void neverGivesWayForLongerThanItMay() {
        AtomicLong stopped = new AtomicLong();
        Pace alwaysBusy = new Pace(16, stopped::get);
        alwaysBusy.committed(16);
        try (var work = work(alwaysBusy, Duration.ofMillis(100), Duration.ofMillis(10))) {
            await().until(() -> steps.get() > 3);
        }
    }

    @Test
    void doesNotCountAFewSubmissionsAsBusy() {
        Pace pace = new Pace(16);

        pace.committed(15);

        assertThat(pace.intakeIsBusy()).isFalse();
    }

    private BackgroundWork work(Pace pace, Duration delayAtMost, Duration poll) {
        return started(
                () -> {
                    steps.incrementAndGet();
                    return false;
                },
                pace,
                settings(delayAtMost, poll));
    }

    private static BackgroundWork started(Step step, Pace pace, BackgroundSettings settings) {
        var work = new BackgroundWork("test", step, pace, settings);
        work.start();
        return work;
    }

    private static BackgroundSettings settings(Duration delayAtMost, Duration poll) {
        return new BackgroundSettings(poll, delayAtMost, 16);
    }
}
