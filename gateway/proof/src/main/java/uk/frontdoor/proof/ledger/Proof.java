package uk.frontdoor.proof.ledger;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;

/**
 * A proof as the gateway prints it: that one entry is in the ledger, or that the ledger only grew.
 *
 * @param head its own lines, before the checkpoints
 * @param checkpoints the one it leads to; before it, in a proof of growth, the one it starts from
 */
record Proof(List<String> head, List<SignedCheckpoint> checkpoints) {
    private static final String SIGNATURE = "signature: ";

    /** Reads any file; what is no proof proves nothing. */
    static Proof read(Path file) throws IOException {
        return of(new String(Files.readAllBytes(file), US_ASCII));
    }

    static Proof of(String text) {
        String[] parts = text.split("\n\n+", -1);
        return new Proof(
                parts[0].lines().toList(),
                Arrays.stream(parts).skip(1).filter(part -> !part.isBlank()).map(Proof::checkpoint).toList());
    }

    private static SignedCheckpoint checkpoint(String part) {
        int signature = part.indexOf(SIGNATURE);
        if (signature < 0) {
            return new SignedCheckpoint(part, new byte[0]);
        }
        return new SignedCheckpoint(
                part.substring(0, signature), decoded(part.substring(signature + SIGNATURE.length()).strip()));
    }

    /** What is no Base64 is no signature. */
    private static byte[] decoded(String base64) {
        try {
            return Base64.getDecoder().decode(base64);
        } catch (IllegalArgumentException unreadable) {
            return new byte[0];
        }
    }

    Optional<String> fault(X509Certificate gateway) {
        if (checkpoints.isEmpty() || !checkpoints.stream().allMatch(each -> each.isSignedBy(gateway))) {
            return Optional.of("a checkpoint is not signed by the gateway");
        }
        try {
            return fault();
        } catch (RuntimeException unreadable) { // whatever somebody has written there, the gateway itself included
            return Optional.of("this is no proof");
        }
    }

    private Optional<String> fault() {
        return switch (head.getFirst()) {
            case "Front Door ledger inclusion" -> inclusion(checkpoints.getLast());
            case "Front Door ledger growth" -> growth(checkpoints.getFirst(), checkpoints.getLast());
            case String _ -> Optional.of("this is no proof");
        };
    }

    private Optional<String> inclusion(SignedCheckpoint checkpoint) {
        Entry entry = Entry.read(values("entry: ").getFirst());
        byte[] hash = entry.hashAfter(HexFormat.of().parseHex(values("previous: ").getFirst()));
        return Arrays.equals(rootAbove(hash, entry.number() - 1, checkpoint.entries()), checkpoint.root())
                ? Optional.empty()
                : Optional.of("the entry is not under the signed root");
    }

    private byte[] rootAbove(byte[] entry, long place, long size) {
        byte[] root = Hash.leaf(entry);
        Climb climb = new Climb(place, size);
        for (byte[] beside : path()) {
            root = climb.isRight() ? Hash.node(beside, root) : Hash.node(root, beside);
            climb.up();
        }
        return climb.isAtTheTop() ? root : new byte[0];
    }

    private Optional<String> growth(SignedCheckpoint earlier, SignedCheckpoint later) {
        if (earlier.entries() == later.entries()) {
            return Arrays.equals(earlier.root(), later.root()) ? Optional.empty() : rewritten();
        }
        List<byte[]> path = new ArrayList<>(path());
        if (Long.bitCount(earlier.entries()) == 1) {
            path.addFirst(earlier.root());
        }
        return !path.isEmpty() && earlier.entries() < later.entries() && isBeginning(earlier, later, path)
                ? Optional.empty()
                : rewritten();
    }

    private static boolean isBeginning(SignedCheckpoint earlier, SignedCheckpoint later, List<byte[]> path) {
        Climb climb = new Climb(earlier.entries() - 1, later.entries()).toFullPart();
        byte[] before = path.getFirst();
        byte[] after = path.getFirst();
        for (byte[] beside : path.subList(1, path.size())) {
            before = climb.isRight() ? Hash.node(beside, before) : before;
            after = climb.isRight() ? Hash.node(beside, after) : Hash.node(after, beside);
            climb.up();
        }
        return climb.isAtTheTop() && Arrays.equals(before, earlier.root()) && Arrays.equals(after, later.root());
    }

    private static Optional<String> rewritten() {
        return Optional.of("what was signed earlier is not the beginning of what was signed later");
    }

    private List<byte[]> path() {
        return values("path: ").stream().map(HexFormat.of()::parseHex).toList();
    }

    private List<String> values(String name) {
        return head.stream()
                .filter(line -> line.startsWith(name))
                .map(line -> line.substring(name.length()))
                .toList();
    }
}
