package uk.frontdoor.core.ledger;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import java.util.Optional;
import uk.frontdoor.core.digest.Sha256;

/** How entries are linked: each hash covers the one before, so a changed, removed or moved entry shows. */
public final class LedgerChain {
    private LedgerChain() {}

    /** What stands before the first entry. */
    public static byte[] start() {
        return new byte[32];
    }

    /** Links a fact to the entry before it. Times are kept to the microsecond, as the database keeps them. */
    public static LedgerEntry link(byte[] previous, long sequence, Instant at, LedgerFact fact) {
        Instant kept = at.truncatedTo(java.time.temporal.ChronoUnit.MICROS);
        return new LedgerEntry(sequence, kept, fact, previous, hash(previous, sequence, kept, fact));
    }

    /** The first thing wrong with the step from one entry to the next; empty when it holds. */
    public static Optional<String> fault(byte[] previous, long expectedSequence, LedgerEntry entry) {
        if (entry.sequence() != expectedSequence) {
            return Optional.of("entry %d is missing or moved".formatted(expectedSequence));
        }
        if (!Arrays.equals(previous, entry.previous())) {
            return Optional.of("entry %d does not follow the one before".formatted(expectedSequence));
        }
        if (!Arrays.equals(hash(previous, entry.sequence(), entry.at(), entry.fact()), entry.hash())) {
            return Optional.of("entry %d was changed".formatted(expectedSequence));
        }
        return Optional.empty();
    }

    private static byte[] hash(byte[] previous, long sequence, Instant at, LedgerFact fact) {
        try {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream(512);
            DataOutputStream out = new DataOutputStream(bytes);
            out.write(previous);
            out.writeLong(sequence);
            out.writeLong(at.getEpochSecond());
            out.writeInt(at.getNano());
            text(out, fact.kind().name());
            text(out, fact.submission() == null ? "" : fact.submission().toString());
            text(out, fact.actor());
            out.writeInt(fact.details().size());
            for (var detail : fact.details().entrySet()) {
                text(out, detail.getKey());
                text(out, detail.getValue());
            }
            return Sha256.of(bytes.toByteArray());
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private static void text(DataOutputStream out, String value) throws IOException {
        byte[] bytes = value.getBytes(StandardCharsets.UTF_8);
        out.writeInt(bytes.length);
        out.write(bytes);
    }
}
