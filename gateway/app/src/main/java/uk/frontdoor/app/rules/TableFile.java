package uk.frontdoor.app.rules;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import uk.frontdoor.config.dmn.DmnText;

/** One decision table file: its bytes, and what they say. */
record TableFile(String name, byte[] content, DmnText text) {
    static TableFile of(String name, byte[] content) {
        return new TableFile(name, content.clone(), DmnText.of(name, content));
    }

    /** The one that ships with the gateway. */
    static TableFile shipped(String name) {
        String resource = "/frontdoor/tables/" + name + ".dmn";
        try (InputStream file = Objects.requireNonNull(DmnText.class.getResourceAsStream(resource), resource)) {
            return of(name, file.readAllBytes());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
