package uk.frontdoor.app.nhs.profile;

import java.util.function.LongSupplier;

/**
 * Keeps work to a share of one processor: after each piece it rests as long as its cost asks for. Used by one thread.
 */
final class Ration {
    private final double share;
    private final LongSupplier nanoTime;
    private long restsUntil;

    Ration(double share, LongSupplier nanoTime) {
        this.share = share;
        this.nanoTime = nanoTime;
        this.restsUntil = nanoTime.getAsLong();
    }

    boolean isUsedUp() {
        return restsUntil - nanoTime.getAsLong() > 0;
    }

    /** @param processorNanos what the piece just done has cost */
    void spend(long processorNanos) {
        restsUntil = nanoTime.getAsLong() + (long) (processorNanos * (1 / share - 1));
    }
}
