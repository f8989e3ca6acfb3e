package uk.frontdoor.proof.benchmark;

import java.time.Duration;
import uk.frontdoor.proof.load.Latencies;

/**
 * What the whole way from submission to inbox came to.
 *
 * @param warmUp how long it ran before
 * @param deliveries sealed messages taken from inboxes in the window
 * @param cpu processor time of the gateway and its database in the window
 * @param alone from sending one message to its delivery, nothing else going on
 */
record FullPathResult(Duration warmUp, long deliveries, Duration window, Duration cpu, Latencies alone) {
    double perSecond() {
        return deliveries * 1e9 / window.toNanos();
    }

    double cpuMillis() {
        return cpu.toNanos() / 1e6 / Math.max(1, deliveries);
    }
}
