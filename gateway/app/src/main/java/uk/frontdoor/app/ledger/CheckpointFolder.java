package uk.frontdoor.app.ledger;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import uk.frontdoor.core.ledger.Checkpoint;

/**
 * Where checkpoints are published: {@code checkpoint-{entries}.txt}, its signature {@code .sig} and, where there is an
 * authority, its time stamp {@code .tsr}. Best on a disk that the database's keeper cannot write.
 */
final class CheckpointFolder {
    private final Path folder;

    CheckpointFolder(Path folder) {
        this.folder = folder;
    }

    /** Writes those that are not there yet; what was published is never written again. */
    void publish(List<SignedCheckpoint> checkpoints) throws IOException {
        Files.createDirectories(folder);
        for (SignedCheckpoint signed : checkpoints) {
            Path text = folder.resolve("checkpoint-%d.txt".formatted(signed.checkpoint().entries()));
            if (Files.notExists(text)) {
                write(folder.resolve("checkpoint-%d.sig".formatted(signed.checkpoint().entries())), signed.signature());
                write(text, signed.checkpoint().text().getBytes(US_ASCII));
            }
        }
    }

    /** Asks somebody else when they saw the newest, if they have not said so yet. */
    void stamp(List<SignedCheckpoint> checkpoints, TimestampAuthority authority) throws IOException {
        if (checkpoints.isEmpty()) {
            return;
        }
        Checkpoint newest = checkpoints.getLast().checkpoint();
        Path stamp = folder.resolve("checkpoint-%d.tsr".formatted(newest.entries()));
        if (Files.notExists(stamp)) {
            write(stamp, authority.over(newest.text().getBytes(US_ASCII)));
        }
    }

    /** Whole or not at all: somebody may be reading along. */
    private void write(Path file, byte[] bytes) throws IOException {
        Path unfinished = Files.createTempFile(folder, ".checkpoint", null);
        Files.write(unfinished, bytes);
        Files.move(unfinished, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }
}
