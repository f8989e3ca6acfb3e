package uk.frontdoor.app.ledger;

import java.util.HexFormat;

/** What verification found. */
sealed interface LedgerHealth {
    /** What an operator reads. */
    String sentence();

    /**
     * The chain holds from its start to its head.
     *
     * @param head hash of the newest entry; a copy of it kept elsewhere proves everything before it
     * @param pending facts recorded and not chained yet
     */
    record Whole(long entries, byte[] head, long pending) implements LedgerHealth {
        @Override
        public String sentence() {
            return "The ledger is whole: %d entries, head %s, %d facts not chained yet"
                    .formatted(entries, HexFormat.of().formatHex(head), pending);
        }
    }

    /** The first fault; nothing behind it can be relied on. */
    record Broken(long entriesBefore, String fault) implements LedgerHealth {
        @Override
        public String sentence() {
            return "The ledger is broken: %s; the %d entries before it hold".formatted(fault, entriesBefore);
        }
    }
}
