package uk.frontdoor.proof.kill;

import java.time.Duration;

/**
 * One life of the gateway under load.
 *
 * @param victims what was killed
 * @param ready from starting the process to readiness
 * @param life from readiness to the kill
 */
record Round(int number, String victims, Duration ready, Duration life, Journal.Counts counts) {
    static final String HEAD = "%5s  %-22s %7s %7s %13s %8s %10s %11s"
            .formatted("round", "killed", "ready s", "life s", "acknowledged", "repeats", "decisions", "deliveries");

    String line() {
        return "%5d  %-22s %7.1f %7.1f %13d %8d %10d %11d"
                .formatted(
                        number,
                        victims,
                        ready.toMillis() / 1000.0,
                        life.toMillis() / 1000.0,
                        counts.acknowledged(),
                        counts.repeats(),
                        counts.decisions(),
                        counts.deliveries());
    }
}
