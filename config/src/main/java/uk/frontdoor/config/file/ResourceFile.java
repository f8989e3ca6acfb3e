package uk.frontdoor.config.file;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * A declared file: one of this module's, or one on disk.
 *
 * @param path class path, or {@code file:} and a path on disk
 */
public record ResourceFile(String path) {
    private static final String ON_DISK = "file:";

    /** The last part of the path, as it stands in messages. */
    public String name() {
        return path.substring(path.lastIndexOf('/') + 1);
    }

    public String text() {
        try (InputStream in = open()) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** Lines without comments and without empty ones. */
    public List<String> lines() {
        return text().lines().filter(line -> !line.isBlank() && !line.startsWith("#")).toList();
    }

    private InputStream open() throws IOException {
        if (path.startsWith(ON_DISK)) {
            return Files.newInputStream(Path.of(path.substring(ON_DISK.length())));
        }
        InputStream in = ResourceFile.class.getResourceAsStream(path);
        if (in == null) {
            throw new FileNotFoundException(path);
        }
        return in;
    }
}
