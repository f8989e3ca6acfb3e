package uk.frontdoor.config.file;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** A declared file in this module. */
public record ResourceFile(String path) {
    /** The last part of the path, as it stands in messages. */
    public String name() {
        return path.substring(path.lastIndexOf('/') + 1);
    }

    public String text() {
        try (InputStream in = ResourceFile.class.getResourceAsStream(path)) {
            if (in == null) {
                throw new IllegalArgumentException(path + " is not in this module");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** Lines without comments and without empty ones. */
    public List<String> lines() {
        return text().lines().filter(line -> !line.isBlank() && !line.startsWith("#")).toList();
    }
}
