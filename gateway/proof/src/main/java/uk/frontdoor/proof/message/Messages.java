package uk.frontdoor.proof.message;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;

/** The message texts, with what never changes in a run already in place and {@link Person}'s places still open. */
public final class Messages {
    private Messages() {}

    /** @param constants places that have the same value in every message of the run */
    public static String text(String name, Map<String, String> constants) {
        String text = read(name);
        for (Map.Entry<String, String> constant : constants.entrySet()) {
            text = text.replace("{{" + constant.getKey() + "}}", constant.getValue());
        }
        return text;
    }

    private static String read(String name) {
        try (InputStream in = Messages.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalArgumentException("no message " + name);
            }
            return new String(in.readAllBytes(), UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
