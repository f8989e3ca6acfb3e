package uk.frontdoor.mapping.nhs.message;

import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;

/** Reading from trees that may hold anything: what is not there or of the wrong type reads as empty. */
final class Nodes {

    private Nodes() {
    }

    static String text(JsonNode node, String name) {
        JsonNode value = node.path(name);
        return value.isString() ? value.stringValue() : "";
    }

    /** The codes of one system in a CodeableConcept. */
    static List<String> codes(JsonNode concept, String system) {
        var codes = new ArrayList<String>();
        for (JsonNode coding : concept.path("coding")) {
            if (text(coding, "system").equals(system)) {
                codes.add(text(coding, "code"));
            }
        }
        return codes;
    }

    /** The first code of one system in a CodeableConcept, empty when there is none. */
    static String code(JsonNode concept, String system) {
        for (JsonNode coding : concept.path("coding")) {
            if (text(coding, "system").equals(system)) {
                return text(coding, "code");
            }
        }
        return "";
    }

    /** The first extension with one of the addresses; a missing node when there is none. */
    static JsonNode extension(JsonNode node, String url) {
        for (JsonNode extension : node.path("extension")) {
            if (text(extension, "url").equals(url)) {
                return extension;
            }
        }
        return node.path("extension").path(-1);
    }
}
