package uk.frontdoor.mapping.nhs.structure;

/** The forms of FHIR's textual primitives, checked character by character. */
final class Texts {

    private static final int LONGEST_ID = 64;
    private static final char NO_BREAK_SPACE = '\u00a0';
    private static final String URN_UUID = "urn:uuid:";
    private static final String URN_OID = "urn:oid:";

    private Texts() {
    }

    static boolean isId(String text) {
        if (text.length() > LONGEST_ID) {
            return false;
        }
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (!isAsciiLetterOrDigit(c) && c != '-' && c != '.') {
                return false;
            }
        }
        return true;
    }

    /** No white space but single spaces between other characters. */
    static boolean isCode(String text) {
        char before = ' ';
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == ' ' && before == ' ' || c < ' ' || c == NO_BREAK_SPACE) {
                return false;
            }
            before = c;
        }
        return before != ' ';
    }

    static boolean isUri(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) <= ' ' || text.charAt(i) == NO_BREAK_SPACE) {
                return false;
            }
        }
        return true;
    }

    static boolean isUrnUuid(String text) {
        return text.startsWith(URN_UUID) && isUuid(text, URN_UUID.length());
    }

    private static boolean isUuid(String text, int from) {
        if (text.length() - from != 36) {
            return false;
        }
        for (int i = 0; i < 36; i++) {
            char c = text.charAt(from + i);
            boolean dash = i == 8 || i == 13 || i == 18 || i == 23;
            if (dash ? c != '-' : Character.digit(c, 16) < 0) {
                return false;
            }
        }
        return true;
    }

    static boolean isUrnOid(String text) {
        if (!text.startsWith(URN_OID) || text.length() == URN_OID.length()) {
            return false;
        }
        for (int i = URN_OID.length(); i < text.length(); i++) {
            char c = text.charAt(i);
            if (c != '.' && (c < '0' || c > '9')) {
                return false;
            }
        }
        return true;
    }

    /** White space between the characters is allowed, as FHIR's own form allows it. */
    static boolean isBase64(String text) {
        int symbols = 0;
        int padding = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '=') {
                padding++;
            } else if (!Character.isWhitespace(c)) {
                if (padding > 0 || !isAsciiLetterOrDigit(c) && c != '+' && c != '/') {
                    return false;
                }
                symbols++;
            }
        }
        return padding <= 2 && (symbols + padding) % 4 == 0;
    }

    /** Anything below a space except tab, line feed and carriage return; also half of a surrogate pair. */
    static boolean hasControlCharacter(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < ' ' && c != '\t' && c != '\n' && c != '\r') {
                return true;
            }
            if (Character.isSurrogate(c)) {
                boolean pair = Character.isHighSurrogate(c) && i + 1 < text.length()
                        && Character.isLowSurrogate(text.charAt(i + 1));
                if (!pair) {
                    return true;
                }
                i++;
            }
        }
        return false;
    }

    private static boolean isAsciiLetterOrDigit(char c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9';
    }
}
