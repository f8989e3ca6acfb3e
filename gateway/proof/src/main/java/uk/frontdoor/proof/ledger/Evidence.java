package uk.frontdoor.proof.ledger;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/** An exported ledger, and checkpoints that somebody kept. */
final class Evidence {
    private static final Duration OUT_OF_ORDER = Duration.ofHours(1);

    private final X509Certificate gateway;
    private final Map<Long, List<SignedCheckpoint>> checkpoints = new TreeMap<>();
    private final GrowingTree tree = new GrowingTree();
    private final Answers answers = new Answers();
    private byte[] head = new byte[32];
    private long entries;
    private long signed;
    private Instant latest = Instant.MIN;

    Evidence(X509Certificate gateway) {
        this.gateway = gateway;
    }

    /** What the evidence came to: the first fault, or none. */
    Optional<String> fault(Path export, List<Path> keptElsewhere) throws IOException {
        for (Path folder : Stream.concat(Stream.of(export), keptElsewhere.stream()).toList()) {
            Optional<String> forged = readCheckpoints(folder);
            if (forged.isPresent()) {
                return forged;
            }
        }
        try (BufferedReader lines = Files.newBufferedReader(export.resolve("entries.txt"), ISO_8859_1)) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                Optional<String> fault = step(line);
                if (fault.isPresent()) {
                    return fault;
                }
            }
        }
        return checkpoints.keySet().stream()
                .filter(size -> size > entries)
                .findFirst()
                .map("a checkpoint over %d entries was signed and they are not all here"::formatted)
                .or(() -> answers.faults().findFirst());
    }

    String sentence() {
        return "The ledger is whole: %d entries, %d of them under a signed checkpoint, %d answers of the sharing stage"
                .formatted(entries, signed, answers.answered());
    }

    private Optional<String> readCheckpoints(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.filter(file -> file.toString().endsWith(".txt"))
                    .filter(file -> file.getFileName().toString().startsWith("checkpoint-"))
                    .toList()) {
                SignedCheckpoint checkpoint = SignedCheckpoint.read(file);
                if (!checkpoint.isSignedBy(gateway)) {
                    return Optional.of(file.getFileName() + " is not signed by the gateway");
                }
                if (!checkpoint.isWhole()) {
                    return Optional.of(file.getFileName() + " is no checkpoint");
                }
                checkpoints.computeIfAbsent(checkpoint.entries(), _ -> new ArrayList<>()).add(checkpoint);
            }
        }
        return Optional.empty();
    }

    private Optional<String> step(String line) {
        long expected = entries + 1;
        Entry entry;
        try {
            entry = Entry.read(line);
        } catch (RuntimeException unreadable) { // whatever somebody has written there
            return Optional.of("entry %d was changed".formatted(expected));
        }
        if (entry.number() != expected) {
            return Optional.of("entry %d is missing or moved".formatted(expected));
        }
        if (!Arrays.equals(entry.hashAfter(head), entry.hash())) {
            return Optional.of("entry %d was changed, or does not follow the one before".formatted(expected));
        }
        if (latest.isAfter(Instant.MIN) && entry.at().isBefore(latest.minus(OUT_OF_ORDER))) {
            return Optional.of("entry %d is dated before the one before it".formatted(expected));
        }
        take(entry);
        return differs();
    }

    private void take(Entry entry) {
        entries = entry.number();
        head = entry.hash();
        latest = entry.at().isAfter(latest) ? entry.at() : latest;
        tree.add(entry.hash());
        answers.see(entry);
    }

    /** From what was signed when the ledger had so many entries. */
    private Optional<String> differs() {
        for (SignedCheckpoint checkpoint : checkpoints.getOrDefault(entries, List.of())) {
            if (!Arrays.equals(checkpoint.root(), tree.root()) || !Arrays.equals(checkpoint.head(), head)) {
                return Optional.of("the first %d entries are not those that were signed".formatted(entries));
            }
            signed = entries;
            latest = checkpoint.at().isAfter(latest) ? checkpoint.at() : latest;
        }
        return Optional.empty();
    }
}
