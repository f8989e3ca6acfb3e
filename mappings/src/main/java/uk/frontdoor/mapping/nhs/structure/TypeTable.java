package uk.frontdoor.mapping.nhs.structure;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What one FHIR type may and must hold.
 *
 * <p>Types refer to each other and to themselves, so a table is created empty, registered, and filled once before
 * anybody reads it.
 */
final class TypeTable {

    /** Ends the group name of a choice, as in {@code value[x]}. */
    static final String CHOICE = "[x]";

    private Map<String, Element> elements = Map.of();
    private List<String> required = List.of();

    void fill(Map<String, Element> elements, List<String> required) {
        // HashMap finds a name faster than an immutable map, and this is looked up for every member.
        this.elements = new HashMap<>(elements);
        this.required = List.copyOf(required);
    }

    @Nullable Element element(String name) {
        return elements.get(name);
    }

    /** Element groups that must be present. */
    List<String> required() {
        return required;
    }
}
