package uk.frontdoor.app.background;

import java.time.Duration;
import java.util.function.LongSupplier;

/**
 * Whether intake is so busy that work behind the answer should wait its turn.
 *
 * <p>Intake says after each commit how many were waiting for it; the word is good for a moment.
 */
public final class Pace {
    private static final long GOOD_FOR_NANOS = Duration.ofMillis(250).toNanos();

    private final int busyAt;
    private final LongSupplier nanoTime;
    private volatile long busyUntil;

    /**
     * @param busyAt submissions in one commit from which intake counts as busy
     */
    public Pace(int busyAt) {
        this(busyAt, System::nanoTime);
    }

    Pace(int busyAt, LongSupplier nanoTime) {
        this.busyAt = busyAt;
        this.nanoTime = nanoTime;
        this.busyUntil = nanoTime.getAsLong();
    }

    public void committed(int submissions) {
        if (submissions >= busyAt) {
            busyUntil = nanoTime.getAsLong() + GOOD_FOR_NANOS;
        }
    }

    public boolean intakeIsBusy() {
        return busyUntil - nanoTime.getAsLong() > 0;
    }
}
