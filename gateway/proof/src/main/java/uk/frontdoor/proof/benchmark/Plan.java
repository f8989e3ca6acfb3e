package uk.frontdoor.proof.benchmark;

import java.time.Duration;
import java.util.List;

/**
 * How long everything takes. The full plan takes about twenty minutes, the quick one about eight, most of it warm-up:
 * the compiler of the virtual machine needs a minute or two under load before any figure stands still.
 */
record Plan(int rounds, Duration warmUp, Duration settle, Duration window, Duration fullPath, int starts) {
    static final List<Integer> CLIENTS = List.of(1, 16, 64);

    static Plan of(String mode) {
        return switch (mode) {
            case "full" -> new Plan(
                    3,
                    Duration.ofSeconds(60),
                    Duration.ofSeconds(1),
                    Duration.ofSeconds(4),
                    Duration.ofSeconds(60),
                    3);
            case "quick" -> new Plan(
                    2,
                    Duration.ofSeconds(45),
                    Duration.ofSeconds(2),
                    Duration.ofSeconds(4),
                    Duration.ofSeconds(20),
                    1);
            default -> throw new IllegalArgumentException("mode is full or quick: " + mode);
        };
    }
}
