package uk.frontdoor.mapping.nhs.reading;

import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.exc.StreamReadException;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.cfg.JsonNodeFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;
import uk.frontdoor.mapping.nhs.finding.Finding;
import uk.frontdoor.mapping.nhs.finding.FindingCode;

/**
 * Reads a body as one JSON object and refuses everything a lenient reader would pass over without a word.
 *
 * <p>Duplicate names matter most: FHIR parsers keep one of the two and lose the other. Numbers keep the digits they
 * were written with, so that an answer repeats them unchanged. Thread safe.
 */
public final class StrictJson {

    private final Bounds bounds;
    private final JsonMapper mapper;

    public StrictJson(Bounds bounds) {
        this.bounds = bounds;
        this.mapper = mapper(bounds);
    }

    private static JsonMapper mapper(Bounds bounds) {
        var constraints = StreamReadConstraints.builder()
                .maxNestingDepth(bounds.depth())
                .maxStringLength(bounds.stringLength())
                .maxNameLength(Bounds.NAME_LENGTH)
                .maxNumberLength(Bounds.NUMBER_LENGTH)
                .build();
        return JsonMapper.builder(JsonFactory.builder().streamReadConstraints(constraints).build())
                .enable(DeserializationFeature.FAIL_ON_READING_DUP_TREE_KEY)
                .disable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
                .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
                .build();
    }

    /** Reads the body, or says why not. Never throws for what a sender can write. */
    public Reading read(byte[] body) {
        Optional<FindingCode> defect = bounds.defectOf(body);
        if (defect.isPresent()) {
            return new Reading.Unreadable(new Finding(defect.get(), "body"));
        }
        try (JsonParser parser = mapper.createParser(body)) {
            return read(parser);
        }
    }

    private Reading read(JsonParser parser) {
        try {
            if (parser.nextToken() != JsonToken.START_OBJECT) {
                return unreadable(FindingCode.JSON_NOT_AN_OBJECT, parser);
            }
            JsonNode tree = mapper.readTree(parser);
            if (!(tree instanceof ObjectNode root)) {
                return unreadable(FindingCode.JSON_NOT_AN_OBJECT, parser);
            }
            return trailingContent(parser)
                    ? unreadable(FindingCode.JSON_TRAILING_CONTENT, parser)
                    : new Reading.Tree(root);
        } catch (StreamConstraintsException e) {
            boolean deep = parser.streamReadContext().getNestingDepth() >= bounds.depth();
            return unreadable(deep ? FindingCode.JSON_TOO_DEEP : FindingCode.JSON_BOUND_EXCEEDED, parser);
        } catch (StreamReadException e) {
            return unreadable(FindingCode.JSON_MALFORMED, parser);
        } catch (NumberFormatException e) {
            // A number may be short and its exponent too long for any number there is.
            return unreadable(FindingCode.JSON_BOUND_EXCEEDED, parser);
        } catch (JacksonException e) {
            // The tree reader itself fails for one reason only: a repeated name.
            return unreadable(FindingCode.JSON_DUPLICATE_KEY, parser);
        }
    }

    private static boolean trailingContent(JsonParser parser) {
        try {
            return parser.nextToken() != null;
        } catch (StreamReadException e) {
            return true;
        }
    }

    private static Reading unreadable(FindingCode code, JsonParser parser) {
        return new Reading.Unreadable(new Finding(code, JsonPlace.of(parser)));
    }
}
