package uk.frontdoor.app.nhs.answer;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;

/**
 * Leaves an endpoint alone after some failures in a row, then lets one attempt through; its success closes it again.
 * Used by one thread.
 */
final class Breaker {
    private final int openAfter;
    private final Duration restFor;
    private final Clock clock;
    private final Map<String, State> states = new HashMap<>();

    Breaker(int openAfter, Duration restFor, Clock clock) {
        this.openAfter = openAfter;
        this.restFor = restFor;
        this.clock = clock;
    }

    private record State(int failures, Instant closedUntil) {}

    boolean letsThrough(String endpoint) {
        State state = states.get(endpoint);
        return state == null || state.failures() < openAfter || !clock.instant().isBefore(state.closedUntil());
    }

    void succeeded(String endpoint) {
        states.remove(endpoint);
    }

    void failed(String endpoint) {
        State before = states.getOrDefault(endpoint, new State(0, Instant.EPOCH));
        states.put(endpoint, new State(before.failures() + 1, clock.instant().plus(restFor)));
    }
}
