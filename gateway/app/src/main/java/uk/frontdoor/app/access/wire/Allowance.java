package uk.frontdoor.app.access.wire;

import java.net.SocketTimeoutException;
import java.time.Duration;
import java.util.function.LongSupplier;

/**
 * How long one connection is waited for: for one request no longer than for one silence, and a second more for each 500
 * bytes that have come. Counted is the time from a read that gave nothing to the next, so a busy gateway does not make an
 * honest sender late. One thread reads a connection at a time.
 */
final class Allowance {
    private static final long NANOSECONDS_FOR_A_BYTE = Duration.ofSeconds(1).toNanos() / 500;

    private final long silence;
    private final LongSupplier nanoTime;
    private boolean waiting;
    private long since;
    private long waited;
    private long came;

    /**
     * @param silence no limit at all when it is not positive, as for Tomcat
     * @param nanoTime is {@link System#nanoTime()}; a wall clock may step back
     */
    Allowance(Duration silence, LongSupplier nanoTime) {
        this.silence = silence.isPositive() ? silence.toNanos() : Long.MAX_VALUE / 2;
        this.nanoTime = nanoTime;
    }

    /**
     * Takes note of what a read gave, and hands it on.
     *
     * @throws SocketTimeoutException when it is exhausted, as if the sender had fallen silent
     */
    int gave(int bytes) throws SocketTimeoutException {
        long now = nanoTime.getAsLong();
        if (waiting) {
            waited += now - since;
        }
        waiting = bytes == 0;
        since = now;
        came += Math.max(0, bytes);
        if (isExhausted()) {
            throw new SocketTimeoutException("the request does not come");
        }
        return bytes;
    }

    boolean isExhausted() {
        return waited > silence + came * NANOSECONDS_FOR_A_BYTE;
    }

    /** A request is over: until the next begins, nobody waits. */
    void startAgain() {
        waiting = false;
        waited = 0;
        came = 0;
    }
}
