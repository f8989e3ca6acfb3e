package uk.frontdoor.app.nhs.profile;

import java.time.Duration;
import java.util.function.DoubleSupplier;
import java.util.function.LongSupplier;
import uk.frontdoor.app.background.Pace;

/**
 * Whether the gateway has had nothing better to do for a while: intake is not busy and the process uses little of the
 * machine. Asked about once a second, by one thread.
 */
final class Quiet {
    private final Pace pace;
    private final DoubleSupplier load;
    private final double below;
    private final Duration length;
    private final LongSupplier nanoTime;
    private long since;

    /** @param load share of all processors this process has used of late; negative when it is not known */
    Quiet(Pace pace, DoubleSupplier load, double below, Duration length, LongSupplier nanoTime) {
        this.pace = pace;
        this.load = load;
        this.below = below;
        this.length = length;
        this.nanoTime = nanoTime;
        this.since = nanoTime.getAsLong();
    }

    boolean now() {
        long now = nanoTime.getAsLong();
        if (pace.intakeIsBusy() || load.getAsDouble() > below) {
            since = now;
            return false;
        }
        return now - since >= length.toNanos();
    }
}
