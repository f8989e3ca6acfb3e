package uk.frontdoor.core.ledger;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import uk.frontdoor.core.digest.Sha256;

/**
 * The hash tree over the ledger (RFC 9162, section 2.1): one root stands for all entries up to a number, a few hashes
 * prove that an entry is under it, and a few that a later root only added.
 *
 * <p>Places count from 0.
 */
public final class MerkleTree {
    private static final byte LEAF = 0;
    private static final byte NODE = 1;

    private final Leaves leaves;

    public MerkleTree(Leaves leaves) {
        this.leaves = leaves;
    }

    /** Port: the entries, as far as a tree must look at them. */
    public interface Leaves {
        /** The hash under which the entry stands in the chain. */
        byte[] entry(long place);

        /** The root over a run of entries, where it is at hand; {@code from} is a multiple of {@code size}. */
        default Optional<byte[]> root(long from, long size) {
            return Optional.empty();
        }
    }

    public byte[] root(long size) {
        return size == 0 ? Sha256.of(new byte[0]) : root(0, size);
    }

    /** The root over a part. */
    public byte[] root(long from, long size) {
        if (size == 1) {
            return Sha256.of(joined(LEAF, leaves.entry(from)));
        }
        long left = largestPowerBelow(size);
        return leaves.root(from, size)
                .orElseGet(() -> node(root(from, left), root(from + left, size - left)));
    }

    /** The path from an entry to the root over {@code size} entries, nearest first (RFC 9162, 2.1.3.1). */
    public List<byte[]> inclusion(long place, long size) {
        if (place < 0 || place >= size) {
            throw new IllegalArgumentException("place: 0 to below the size (expected)");
        }
        List<byte[]> path = new ArrayList<>();
        path(place, 0, size, path);
        return path;
    }

    private void path(long place, long from, long size, List<byte[]> path) {
        if (size == 1) {
            return;
        }
        long left = largestPowerBelow(size);
        if (place < from + left) {
            path(place, from, left, path);
            path.add(root(from + left, size - left));
        } else {
            path(place, from + left, size - left, path);
            path.add(root(from, left));
        }
    }

    /** Proves that the first {@code earlier} entries are unchanged among {@code size} (RFC 9162, 2.1.4.1). */
    public List<byte[]> consistency(long earlier, long size) {
        if (earlier < 1 || earlier > size) {
            throw new IllegalArgumentException("earlier size: 1 to the size (expected)");
        }
        List<byte[]> proof = new ArrayList<>();
        if (earlier < size) {
            grown(earlier, 0, size, true, proof);
        }
        return proof;
    }

    private void grown(long earlier, long from, long size, boolean known, List<byte[]> proof) {
        if (earlier == size) {
            if (!known) {
                proof.add(root(from, size));
            }
            return;
        }
        long left = largestPowerBelow(size);
        if (earlier <= left) {
            grown(earlier, from, left, known, proof);
            proof.add(root(from + left, size - left));
        } else {
            grown(earlier - left, from + left, size - left, false, proof);
            proof.add(root(from, left));
        }
    }

    private static long largestPowerBelow(long size) {
        return Long.highestOneBit(size - 1);
    }

    private static byte[] node(byte[] left, byte[] right) {
        return Sha256.of(joined(NODE, left, right));
    }

    private static byte[] joined(byte kind, byte[]... hashes) {
        ByteBuffer bytes = ByteBuffer.allocate(1 + Arrays.stream(hashes).mapToInt(hash -> hash.length).sum());
        bytes.put(kind);
        Arrays.stream(hashes).forEach(bytes::put);
        return bytes.array();
    }
}
