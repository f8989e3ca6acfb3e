package uk.frontdoor.core.sharing;

import java.text.Normalizer;

/**
 * A text as it is compared: letters and digits alone, in lower case, without accents.
 *
 * @param spaced its words with one space between, before and after
 * @param packed the same without any space
 */
record Words(String spaced, String packed) {
    /** From this length on a value is looked for inside longer words as well. */
    private static final int DISTINCTIVE = 6;

    static Words of(String text) {
        StringBuilder spaced = new StringBuilder(text.length() + 2).append(' ');
        StringBuilder packed = new StringBuilder(text.length());
        Normalizer.normalize(text, Normalizer.Form.NFKD).codePoints().forEach(point -> {
            if (Character.isLetterOrDigit(point)) {
                int plain = Character.toLowerCase(Character.toUpperCase(point));
                spaced.appendCodePoint(plain);
                packed.appendCodePoint(plain);
            } else if (!isMark(point) && spaced.charAt(spaced.length() - 1) != ' ') {
                spaced.append(' ');
            }
        });
        if (spaced.charAt(spaced.length() - 1) != ' ') {
            spaced.append(' ');
        }
        return new Words(spaced.toString(), packed.toString());
    }

    private static boolean isMark(int point) {
        return Character.getType(point) == Character.NON_SPACING_MARK;
    }

    boolean isDistinctive() {
        return packed.length() >= DISTINCTIVE;
    }

    boolean isIn(Words text) {
        return isDistinctive() ? text.packed.contains(packed) : text.spaced.contains(spaced);
    }
}
