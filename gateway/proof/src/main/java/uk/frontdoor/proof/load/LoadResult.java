package uk.frontdoor.proof.load;

import java.time.Duration;

/**
 * What one window of load came to.
 *
 * @param accepted answered 2xx
 * @param refused answered otherwise
 * @param broken not answered
 * @param latencies of the accepted ones
 */
public record LoadResult(long accepted, long refused, long broken, Duration window, Latencies latencies) {
    /** What was refused or not answered tells nothing about how fast the work is done: at most one in a thousand. */
    public boolean isSound() {
        return accepted > 0 && (refused + broken) * 1000 <= accepted;
    }

    public double perSecond() {
        return accepted * 1e9 / window.toNanos();
    }
}
