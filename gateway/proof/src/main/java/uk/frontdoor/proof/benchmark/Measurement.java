package uk.frontdoor.proof.benchmark;

import java.time.Duration;
import uk.frontdoor.proof.load.LoadResult;

/**
 * One window of one contender.
 *
 * @param cpu processor time its whole process tree took in the window
 */
record Measurement(String contender, int clients, LoadResult load, Duration cpu) {
    double cpuMillisPerMessage() {
        return cpu.toNanos() / 1e6 / Math.max(1, load.accepted());
    }
}
