package uk.frontdoor.mapping.form;

import java.util.Set;
import tools.jackson.databind.JsonNode;
import uk.frontdoor.core.failure.FailureCode;
import uk.frontdoor.mapping.reading.Cells;
import uk.frontdoor.mapping.reading.Notes;
import uk.frontdoor.mapping.reading.Pointers;

/** Where answers are laid out. An answer we do not know is noted, never passed over. */
record AnswerSheet(Cells cells, Notes notes) {
    void put(String path, JsonNode node, String pointer, String field) {
        JsonNode answer = node.path(field);
        if (answer.isContainer()) {
            notes.odd(pointer + "/" + field, FailureCode.WRONG_TYPE);
        }
        cells.put(path, answer.asString(""), pointer + "/" + field);
    }

    /** Every entry of a list of words. */
    void putAll(String list, JsonNode node, String pointer, String field) {
        JsonNode words = node.path(field);
        for (int index = 0; index < words.size(); index++) {
            cells.put(
                    "%s[%d]".formatted(list, index),
                    words.path(index).asString(""),
                    "%s/%s/%d".formatted(pointer, field, index));
        }
    }

    /** One more fact of the concern, in these words. */
    void fact(String words, String place) {
        cells.put("concern.facts[%d].text".formatted(cells.count("concern.facts")), words, place);
    }

    void noteUnknown(JsonNode node, String pointer, Set<String> known) {
        node.propertyNames().stream()
                .filter(name -> !known.contains(name))
                .forEach(name -> notes.odd(Pointers.child(pointer, name), FailureCode.UNKNOWN_FIELD));
    }
}
