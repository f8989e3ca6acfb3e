package uk.frontdoor.core.normalise;

import java.io.ByteArrayOutputStream;
import uk.frontdoor.core.digest.Sha256;

/**
 * The digest of what a text says, without what changes at every sending although nothing is new: ids and moments. Those
 * are runs of letters, digits and their signs of 20 to 64 characters with a digit in them: a UUID, a time of day with its
 * date. A date, a name, a number of a child and a document are what is said.
 */
final class Print {
    private static final int SHORTEST = 20;
    private static final int LONGEST = 64;

    private Print() {}

    static String of(byte[] text) {
        ByteArrayOutputStream said = new ByteArrayOutputStream(text.length);
        int start = 0;
        while (start < text.length) {
            int end = start;
            boolean digit = false;
            while (end < text.length && isOfARun(text[end])) {
                digit |= text[end] >= '0' && text[end] <= '9';
                end++;
            }
            int length = end - start;
            if (length < SHORTEST || length > LONGEST || !digit) {
                said.write(text, start, length);
            }
            if (end < text.length) {
                said.write(text[end]);
            }
            start = end + 1;
        }
        return Sha256.hex(said.toByteArray());
    }

    private static boolean isOfARun(byte character) {
        return (character >= '0' && character <= '9')
                || (character >= 'a' && character <= 'z')
                || (character >= 'A' && character <= 'Z')
                || character == '-'
                || character == ':'
                || character == '.'
                || character == '+';
    }
}
