package uk.frontdoor.app.operations;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How one recipient is doing.
 *
 * @param toSend released and not in its inbox yet
 * @param unconfirmed in its inbox, or taken from it, and not confirmed
 * @param waitingSince when the oldest of these was sent
 */
record Partner(
        String recipient,
        @Nullable Instant lastSent,
        @Nullable Instant lastReceipt,
        long toSend,
        long unconfirmed,
        @Nullable Instant waitingSince) {}
