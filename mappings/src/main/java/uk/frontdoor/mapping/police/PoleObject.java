package uk.frontdoor.mapping.police;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import uk.frontdoor.mapping.reading.Cell;
import uk.frontdoor.mapping.reading.Pointers;

/** One object of a notice: its type, attributes, and what it points at. */
final class PoleObject {
    private final JsonNode node;
    private final String pointer;

    PoleObject(JsonNode node, String pointer) {
        this.node = node;
        this.pointer = pointer;
    }

    String id() {
        return node.path("id").asString("");
    }

    String type() {
        return node.path("type").asString("");
    }

    String pointer() {
        return pointer;
    }

    boolean has(String attribute) {
        return !node.path("attributes").path(attribute).isMissingNode();
    }

    /** One value under a path of names; of a list its values, joined by blanks. */
    Optional<Cell> cell(String... path) {
        JsonNode value = node.path("attributes");
        String place = pointer + "/attributes";
        for (String name : path) {
            value = value.path(name);
            place = place + "/" + name;
        }
        String text = value.isArray()
                ? String.join(" ", value.valueStream().map(item -> item.asString("")).toList())
                : value.asString("");
        return text.isBlank() ? Optional.empty() : Optional.of(new Cell(text.strip(), place));
    }

    Optional<String> text(String... path) {
        return cell(path).map(Cell::value);
    }

    /** Flags come as true, "true" or "yes". */
    boolean flag(String... path) {
        return text(path).filter(value -> value.matches("(?i)true|yes|y|1")).isPresent();
    }

    List<String> relationshipNames() {
        return List.copyOf(node.path("relationships").propertyNames());
    }

    String relationshipPlace(String name) {
        return Pointers.child(pointer + "/relationships", name);
    }

    List<String> targets(String relationship) {
        JsonNode data = node.path("relationships").path(relationship).path("data");
        List<String> ids = new ArrayList<>();
        if (data.isArray()) {
            data.forEach(target -> ids.add(target.path("id").asString("")));
        } else if (data.isObject()) {
            ids.add(data.path("id").asString(""));
        }
        return ids;
    }
}
