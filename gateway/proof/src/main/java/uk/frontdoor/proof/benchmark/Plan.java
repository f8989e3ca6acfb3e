package uk.frontdoor.proof.benchmark;

import java.time.Duration;
import java.util.List;

/**
 * How long everything takes. The full plan takes some twenty minutes, the quick one some thirteen, most of it warm-up:
 * see {@link Warmth}.
 *
 * @param warmUp of each of those that accept, at most
 * @param settle under load before each window
 * @param wholeWayWarmUp of the gateway that delivers, at most; it has more code on its way
 */
record Plan(
        int rounds,
        Duration warmUp,
        Duration settle,
        Duration window,
        Duration wholeWayWarmUp,
        Duration fullPath,
        int starts) {
    static final List<Integer> CLIENTS = List.of(1, 16, 64);

    /** Many, for what answers; then one, which leaves time for what is done behind the answers. */
    static final List<Integer> WARM_UP_CLIENTS = List.of(64, 1);

    static Plan of(String mode) {
        return switch (mode) {
            case "full" -> new Plan(3, seconds(120), seconds(1), seconds(4), seconds(240), seconds(40), 3);
            case "quick" -> new Plan(3, seconds(60), seconds(1), seconds(4), seconds(90), seconds(20), 3);
            default -> throw new IllegalArgumentException("mode is full or quick: " + mode);
        };
    }

    private static Duration seconds(long count) {
        return Duration.ofSeconds(count);
    }
}
