package uk.frontdoor.app.ledger;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Optional;
import uk.frontdoor.core.ledger.LedgerChain;
import uk.frontdoor.core.ledger.LedgerEntry;

/** One walk along the chain, entry by entry, up to the first fault. */
final class ChainWalk {
    /**
     * How far an entry may be dated before its predecessor. Gateways' clocks differ and long transactions chain late;
     * neither comes near this.
     */
    private static final Duration OUT_OF_ORDER = Duration.ofHours(1);

    private long entries;
    private byte[] head = LedgerChain.start();
    private Instant latest = Instant.MIN;
    private Optional<String> fault = Optional.empty();

    void step(ResultSet row) throws SQLException {
        long expected = entries + 1;
        try {
            LedgerEntry entry = LedgerEntries.entry(row);
            fault = LedgerChain.fault(head, expected, entry).or(() -> backDated(expected, entry));
            if (fault.isEmpty()) {
                entries = expected;
                head = entry.hash();
                latest = entry.at().isAfter(latest) ? entry.at() : latest;
            }
        } catch (IllegalArgumentException | IllegalStateException unreadable) {
            fault = Optional.of("entry %d was changed".formatted(expected));
        }
    }

    private Optional<String> backDated(long expected, LedgerEntry entry) {
        return latest.isAfter(Instant.MIN) && entry.at().isBefore(latest.minus(OUT_OF_ORDER))
                ? Optional.of("entry %d is dated before the one before it".formatted(expected))
                : Optional.empty();
    }

    Optional<String> fault() {
        return fault;
    }

    long entries() {
        return entries;
    }

    byte[] head() {
        return head;
    }

    boolean endsAt(long sequence, byte[] hash) {
        return entries == sequence && Arrays.equals(head, hash);
    }
}
