package uk.frontdoor.proof.load;

/**
 * Counts durations in buckets no wider than a sixty-fourth of their value. Not thread-safe: one for each client,
 * added up at the end.
 */
public final class Latencies {
    private static final int FINE_BITS = 6;
    private static final int FINE = 1 << FINE_BITS;

    private final long[] counts = new long[FINE * 50];
    private long total;

    public void record(long nanos) {
        counts[bucket(Math.max(0, nanos / 1000))]++;
        total++;
    }

    public void add(Latencies other) {
        for (int bucket = 0; bucket < counts.length; bucket++) {
            counts[bucket] += other.counts[bucket];
        }
        total += other.total;
    }

    public long count() {
        return total;
    }

    /** Milliseconds within which this share of the calls was answered. */
    public double millis(double share) {
        long wanted = Math.max(1, (long) Math.ceil(total * share));
        long seen = 0;
        for (int bucket = 0; bucket < counts.length; bucket++) {
            seen += counts[bucket];
            if (seen >= wanted) {
                return upperMicros(bucket) / 1000.0;
            }
        }
        return 0;
    }

    private static int bucket(long micros) {
        if (micros < FINE) {
            return (int) micros;
        }
        int shift = 63 - Long.numberOfLeadingZeros(micros) - FINE_BITS;
        return FINE * (shift + 1) + (int) (micros >>> shift) - FINE;
    }

    private static long upperMicros(int bucket) {
        if (bucket < FINE) {
            return bucket;
        }
        int shift = bucket / FINE - 1;
        return (((long) (bucket % FINE) + FINE + 1) << shift) - 1;
    }
}
