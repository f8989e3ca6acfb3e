package uk.frontdoor.mapping.nhs.reading;

import java.util.ArrayList;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Removes the empty {@code _name} objects HAPI's JSON writer leaves where the XML had a comment. */
final class EmptySiblings {

    private EmptySiblings() {
    }

    static void removeFrom(JsonNode node) {
        switch (node) {
            case ObjectNode object -> removeFromObject(object);
            case ArrayNode array -> array.forEach(EmptySiblings::removeFrom);
            default -> { }
        }
    }

    private static void removeFromObject(ObjectNode object) {
        var empty = new ArrayList<String>();
        for (Map.Entry<String, JsonNode> member : object.properties()) {
            if (member.getKey().startsWith("_") && saysNothing(member.getValue())) {
                empty.add(member.getKey());
            } else {
                removeFrom(member.getValue());
            }
        }
        object.remove(empty);
    }

    private static boolean saysNothing(JsonNode sibling) {
        if (sibling instanceof ArrayNode items) {
            for (JsonNode item : items) {
                if (!item.isNull() && !item.isEmpty()) {
                    return false;
                }
            }
            return true;
        }
        return sibling.isObject() && sibling.isEmpty();
    }
}
