package uk.frontdoor.mapping.reading;

/** JSON pointers that are safe to show: a key that does not look like a field name may be somebody's data. */
public final class Pointers {
    private static final String FIELD_NAME = "[A-Za-z_][A-Za-z0-9_:.-]{0,49}";

    private Pointers() {}

    public static String child(String pointer, String key) {
        return pointer + "/" + (key.matches(FIELD_NAME) ? key : "?");
    }

    public static String child(String pointer, int index) {
        return pointer + "/" + index;
    }
}
