package uk.frontdoor.app.access;

import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.LongSupplier;
import uk.frontdoor.core.agency.AgencyId;

/**
 * A token bucket for each agency, kept as one number: the moment at which the bucket will be full again (the generic
 * cell rate algorithm). No lock, no refill thread.
 */
final class RateLimit {
    private final Map<AgencyId, AtomicLong> fullAt = new ConcurrentHashMap<>();
    private final LongSupplier nanoTime;
    private final long nanosPerToken;
    private final long nanosOfBurst;

    /** {@code nanoTime} is {@link System#nanoTime()}; a wall clock may step back. */
    RateLimit(AccessSettings.Rate settings, LongSupplier nanoTime) {
        this.nanoTime = nanoTime;
        this.nanosPerToken = Duration.ofSeconds(1).toNanos() / settings.perSecond();
        this.nanosOfBurst = nanosPerToken * settings.burst();
    }

    /** Takes one token; when there is none, how long until there is. */
    Optional<Duration> take(AgencyId agency) {
        AtomicLong bucket = fullAt.computeIfAbsent(agency, _ -> new AtomicLong(nanoTime.getAsLong()));
        while (true) {
            long now = nanoTime.getAsLong();
            long known = bucket.get();
            long next = (known - now > 0 ? known : now) + nanosPerToken;
            long tooMuch = next - now - nanosOfBurst;
            if (tooMuch > 0) {
                return Optional.of(Duration.ofNanos(tooMuch));
            }
            if (bucket.compareAndSet(known, next)) {
                return Optional.empty();
            }
        }
    }
}
