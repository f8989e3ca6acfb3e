package uk.frontdoor.mapping.reading;

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

    private final JsonParser parser;
    private final List<Problem> problems = new ArrayList<>();

    JsonTree(JsonParser parser) {
        this.parser = parser;
    }

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

    private @Nullable JsonNode value(JsonToken token, String pointer) {
        return switch (token) {
            case START_OBJECT -> object(pointer);
            case START_ARRAY -> array(pointer);
            case VALUE_STRING -> text(pointer);
            case VALUE_NUMBER_INT -> NODES.numberNode(parser.getBigIntegerValue());
            case VALUE_NUMBER_FLOAT -> NODES.numberNode(parser.getDecimalValue());
            case VALUE_TRUE -> NODES.booleanNode(true);
            case VALUE_FALSE -> NODES.booleanNode(false);
            case VALUE_NULL -> null;
            case END_OBJECT, END_ARRAY, PROPERTY_NAME, NOT_AVAILABLE, VALUE_EMBEDDED_OBJECT ->
                throw new IllegalStateException("the JSON parser gave " + token + " where a value begins");
        };
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
