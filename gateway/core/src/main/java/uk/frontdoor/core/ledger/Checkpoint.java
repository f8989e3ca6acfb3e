package uk.frontdoor.core.ledger;

import java.time.Instant;
import java.util.HexFormat;

/**
 * What the whole ledger was at a moment, in a few lines that can be signed and kept elsewhere. Says nothing about
 * anybody.
 *
 * @param ledger name of the installation
 * @param entries how many there were
 * @param head hash of the newest entry in the chain
 * @param root of the {@link MerkleTree} over all of them
 */
public record Checkpoint(String ledger, long entries, byte[] head, byte[] root, Instant at) {
    private static final HexFormat HEX = HexFormat.of();

    public Checkpoint {
        if (!ledger.matches("[a-z0-9][a-z0-9.-]{0,62}")) {
            throw new IllegalArgumentException("ledger: small letters, digits, dots and hyphens (expected)");
        }
    }

    /** The lines that are signed; ASCII. */
    public String text() {
        return """
                Front Door ledger checkpoint
                ledger: %s
                entries: %d
                head: %s
                root: %s
                at: %s
                """
                .formatted(ledger, entries, HEX.formatHex(head), HEX.formatHex(root), at);
    }
}
