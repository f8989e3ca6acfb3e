package uk.frontdoor.mapping.nhs.structure;

import java.util.Arrays;

/** Where the walk stands; written out as a FHIRPath-like location only when something is found. */
final class Place {

    private static final int NOT_INDEXED = -1;

    private String[] names = new String[16];
    private int[] indexes = new int[16];
    private int depth;

    void enter(String name) {
        if (depth == names.length) {
            names = Arrays.copyOf(names, depth * 2);
            indexes = Arrays.copyOf(indexes, depth * 2);
        }
        names[depth] = name;
        indexes[depth] = NOT_INDEXED;
        depth++;
    }

    void at(int index) {
        indexes[depth - 1] = index;
    }

    void leave() {
        depth--;
    }

    /** The innermost name. */
    String name() {
        return names[depth - 1];
    }

    /** The place, with a name below it. */
    String below(String name) {
        enter(name);
        String text = toString();
        leave();
        return text;
    }

    @Override
    public String toString() {
        var text = new StringBuilder();
        for (int i = 0; i < depth; i++) {
            if (i > 0) {
                text.append('.');
            }
            text.append(names[i]);
            if (indexes[i] != NOT_INDEXED) {
                text.append('[').append(indexes[i]).append(']');
            }
        }
        return text.toString();
    }
}
