package uk.frontdoor.mapping.reading;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.exc.StreamReadException;
import tools.jackson.core.json.JsonFactory;
import uk.frontdoor.core.failure.FailureCode;
import uk.frontdoor.core.failure.Problem;

/**
 * Reads one JSON object in UTF-8 and refuses what a lenient reader passes over: keys given twice, deep nesting,
 * endless numbers, text that is no text, anything after the end. Lists every repeated key at once.
 *
 * <p>Members that are null are absent members. Thread safe.
 */
public final class StrictJson {
    private static final int DEEPEST = 32;
    private static final int LONGEST_STRING = 1 << 20;
    private static final int LONGEST_NUMBER = 40;

    private static final JsonFactory FACTORY = JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(DEEPEST)
                    .maxStringLength(LONGEST_STRING)
                    .maxNameLength(200)
                    .maxNumberLength(LONGEST_NUMBER)
                    .build())
            .build();

    private StrictJson() {}

    /** Never throws for what a sender can write. */
    public static JsonReading read(byte[] body) {
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(body))
                    .toString();
            return parse(text.startsWith("\ufeff") ? text.substring(1) : text);
        } catch (CharacterCodingException e) {
            return unreadable("body", FailureCode.WRONG_CHARSET);
        }
    }

    private static JsonReading parse(String text) {
        try (JsonParser parser = FACTORY.createParser(ObjectReadContext.empty(), text)) {
            try {
                return new JsonTree(parser).read();
            } catch (StreamConstraintsException e) {
                boolean deep = parser.streamReadContext().getNestingDepth() >= DEEPEST;
                return unreadable(at(parser), deep ? FailureCode.TOO_DEEP : FailureCode.TOO_LONG);
            } catch (JsonTree.TooMany e) {
                return unreadable(at(parser), FailureCode.TOO_LARGE);
            } catch (StreamReadException e) {
                return unreadable(at(parser), FailureCode.MALFORMED);
            }
        }
    }

    static String at(JsonParser parser) {
        var location = parser.currentLocation();
        return "line " + location.getLineNr() + ", column " + location.getColumnNr();
    }

    static JsonReading unreadable(String field, FailureCode code) {
        return new JsonReading.Unreadable(List.of(new Problem(field, code)));
    }
}
