package uk.frontdoor.mapping.reading;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Lays out JSON that is already in the canonical shape: {@code /children/0/name} is {@code children[0].name}. */
public final class JsonCells {
    private JsonCells() {}

    public static Cells lay(ObjectNode root) {
        Cells cells = new Cells(JsonCells::pointer);
        root.properties().forEach(member -> lay(member.getValue(), member.getKey(), "/" + member.getKey(), cells));
        return cells;
    }

    private static String pointer(String path) {
        return "/" + path.replace('.', '/').replace("[", "/").replace("]", "");
    }

    private static void lay(JsonNode node, String path, String pointer, Cells cells) {
        if (node.isObject()) {
            node.properties()
                    .forEach(member ->
                            lay(member.getValue(), path + "." + member.getKey(), pointer + "/" + member.getKey(), cells));
        } else if (node.isArray()) {
            for (int index = 0; index < node.size(); index++) {
                cells.entry(path, index);
                lay(node.get(index), path + "[" + index + "]", Pointers.child(pointer, index), cells);
            }
        } else if (!node.isNull()) {
            cells.put(path, node.asString(), pointer);
        }
    }
}
