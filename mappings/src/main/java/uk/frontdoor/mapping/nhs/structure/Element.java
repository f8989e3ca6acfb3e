package uk.frontdoor.mapping.nhs.structure;

import java.util.Set;

/**
 * One element a type may hold, under one JSON name; a choice such as {@code value[x]} is one row per name.
 *
 * @param group   name of the whole element; the same for every name of a choice
 * @param repeats whether it is a JSON array
 * @param shape   what stands in it
 */
record Element(String group, boolean repeats, Shape shape) {

    /** What stands in an element. */
    sealed interface Shape {

        /** A value, and if the binding is required the codes allowed; empty means any. */
        record Primitive(PrimitiveSyntax syntax, Set<String> codes) implements Shape {}

        /** An object whose type's table is made on first use, because types hold themselves. */
        record Complex(TypeTable type) implements Shape {}

        /** A whole resource, of the type it names itself. */
        record Resource() implements Shape {}

        /** XHTML as one string. */
        record Narrative() implements Shape {}
    }

    /** Whether this name is one of several for the same element. */
    boolean isChoice() {
        return group.endsWith(TypeTable.CHOICE);
    }
}
