package uk.frontdoor.app.access;

import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Function;
import java.util.function.LongSupplier;
import uk.frontdoor.core.agency.SendingLimit;

/**
 * A token bucket for each key, kept as one number: the moment at which the bucket will be full again (the generic
 * cell rate algorithm). No lock, no refill thread. Full buckets are forgotten when there are very many.
 */
final class RateLimit<K> {
    private static final int MOST_KEYS = 50_000;

    private final Map<K, AtomicLong> fullAt = new ConcurrentHashMap<>();
    private final Function<K, Pace> paces;
    private final LongSupplier nanoTime;

    /**
     * @param paces asked each time: a key's pace may change
     * @param nanoTime is {@link System#nanoTime()}; a wall clock may step back
     */
    RateLimit(Function<K, Pace> paces, LongSupplier nanoTime) {
        this.paces = paces;
        this.nanoTime = nanoTime;
    }

    /** How fast a bucket fills, and how much it holds, both in nanoseconds. */
    record Pace(long perToken, long ofBurst) {
        private static final long NANOS_PER_SECOND = 1_000_000_000;

        /**
         * @param burst tokens in a full bucket
         * @param every how long it takes to win one back
         */
        static Pace of(int burst, Duration every) {
            return new Pace(every.toNanos(), every.toNanos() * burst);
        }

        static Pace of(SendingLimit limit) {
            long perToken = NANOS_PER_SECOND / limit.perSecond();
            return new Pace(perToken, perToken * limit.burst());
        }
    }

    /** Takes one token; when there is none, how long until there is. */
    Optional<Duration> take(K key) {
        makeRoom();
        Pace pace = paces.apply(key);
        AtomicLong bucket = fullAt.computeIfAbsent(key, _ -> new AtomicLong(nanoTime.getAsLong()));
        while (true) {
            long now = nanoTime.getAsLong();
            long known = bucket.get();
            long next = (known - now > 0 ? known : now) + pace.perToken();
            long tooMuch = next - now - pace.ofBurst();
            if (tooMuch > 0) {
                return Optional.of(Duration.ofNanos(tooMuch));
            }
            if (bucket.compareAndSet(known, next)) {
                return Optional.empty();
            }
        }
    }

    /** A flood from very many addresses must cost no memory, and must not keep anybody out. */
    private void makeRoom() {
        if (fullAt.size() < MOST_KEYS) {
            return;
        }
        long now = nanoTime.getAsLong();
        fullAt.values().removeIf(bucket -> bucket.get() - now <= 0);
        if (fullAt.size() >= MOST_KEYS) {
            fullAt.clear();
        }
    }
}
