package uk.frontdoor.mapping.reading;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;
import uk.frontdoor.core.failure.FailureCode;
import uk.frontdoor.core.failure.Problem;

/** Builds the tree of one document and collects what is wrong with it on the way. */
final class JsonTree {
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    /** Far more than a referral needs, and few enough to list what is wrong with each. */
    private static final int MOST_VALUES = 20_000;
    private static final int MOST_DIGITS = 18;

    private final JsonParser parser;
    private final List<Problem> problems = new ArrayList<>();
    private int values;

    JsonTree(JsonParser parser) {
        this.parser = parser;
    }

    /** Throws {@link TooMany} for more values than anybody could mean. */
    JsonReading read() {
        if (parser.nextToken() != JsonToken.START_OBJECT) {
            return StrictJson.unreadable(StrictJson.at(parser), FailureCode.MALFORMED);
        }
        ObjectNode root = object("");
        if (parser.nextToken() != null) {
            return StrictJson.unreadable(StrictJson.at(parser), FailureCode.MALFORMED);
        }
        return problems.isEmpty() ? new JsonReading.Tree(root) : new JsonReading.Unreadable(problems);
    }

    private ObjectNode object(String pointer) {
        ObjectNode object = NODES.objectNode();
        Set<String> seen = new HashSet<>();
        for (String key = parser.nextName(); key != null; key = parser.nextName()) {
            String member = Pointers.child(pointer, key);
            if (!seen.add(key)) {
                problems.add(new Problem(member, FailureCode.DUPLICATE_KEY));
            }
            JsonNode value = value(parser.nextToken(), member);
            if (value != null) {
                object.set(key, value);
            }
        }
        return object;
    }

    private ArrayNode array(String pointer) {
        ArrayNode array = NODES.arrayNode();
        for (JsonToken token = parser.nextToken(); token != JsonToken.END_ARRAY; token = parser.nextToken()) {
            JsonNode value = value(token, Pointers.child(pointer, array.size()));
            array.add(value == null ? NODES.nullNode() : value);
        }
        return array;
    }

    /** The document holds more values than the limit. */
    static final class TooMany extends IllegalArgumentException {
        private static final long serialVersionUID = 1L;

        TooMany() {
            super("more than " + MOST_VALUES + " values");
        }
    }

    private @Nullable JsonNode value(JsonToken token, String pointer) {
        if (++values > MOST_VALUES) {
            throw new TooMany();
        }
        return switch (token) {
            case START_OBJECT -> object(pointer);
            case START_ARRAY -> array(pointer);
            case VALUE_STRING -> text(pointer);
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> number(pointer);
            case VALUE_TRUE -> NODES.booleanNode(true);
            case VALUE_FALSE -> NODES.booleanNode(false);
            case VALUE_NULL -> null;
            case END_OBJECT, END_ARRAY, PROPERTY_NAME, NOT_AVAILABLE, VALUE_EMBEDDED_OBJECT ->
                throw new IllegalStateException("the JSON parser gave " + token + " where a value begins");
        };
    }

    /** A number that fits nowhere is no number anybody meant. */
    private JsonNode number(String pointer) {
        BigDecimal number = decimal();
        if (number == null
                || Math.abs((long) number.scale()) > MOST_DIGITS
                || number.precision() > MOST_DIGITS) {
            problems.add(new Problem(pointer, FailureCode.INVALID_FORMAT));
            return NODES.numberNode(0);
        }
        return number.scale() == 0 ? NODES.numberNode(number.longValueExact()) : NODES.numberNode(number);
    }

    /** Null when its exponent is too long for any number there is. */
    private @Nullable BigDecimal decimal() {
        try {
            return parser.getDecimalValue();
        } catch (NumberFormatException beyondAll) {
            return null;
        }
    }

    /** A zero character or half a character can be written in JSON but is text nowhere. */
    private JsonNode text(String pointer) {
        String text = parser.getString();
        if (text.indexOf('\0') >= 0
                || text.codePoints().anyMatch(point -> Character.getType(point) == Character.SURROGATE)) {
            problems.add(new Problem(pointer, FailureCode.WRONG_CHARSET));
        }
        return NODES.stringNode(text);
    }
}
