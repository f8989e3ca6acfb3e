package uk.frontdoor.mapping.nhs.structure;

/** A name the sender chose, made safe to repeat: what cannot be an element name becomes a question mark. */
final class SafeName {

    private static final int LONGEST = 40;

    private SafeName() {
    }

    static String of(String name) {
        if (name.isEmpty() || name.length() > LONGEST) {
            return "?";
        }
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            boolean letter = c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9' || c == '_';
            if (!letter) {
                return "?";
            }
        }
        return name;
    }
}
