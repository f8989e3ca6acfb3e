package uk.frontdoor.core.referral;

import java.util.Locale;
import uk.frontdoor.core.failure.FailureCode;
import uk.frontdoor.core.failure.InvalidValue;

/**
 * Unique Pupil Number: check letter, local authority, school, year, serial; for education's own use only.
 *
 * <p>The check letter is the sum of position times value (positions 2 to 13) modulo 23 in an alphabet without I, O
 * and S. A temporary number ends in a letter, which counts by its index in the same alphabet.
 */
public record Upn(String value) {
    private static final String LETTERS = "ABCDEFGHJKLMNPQRTUVWXYZ";

    public Upn {
        if (!value.matches("[A-HJ-NP-RT-Z]\\d{11}[\\dA-HJ-NP-RT-Z]")) {
            throw new InvalidValue("upn", FailureCode.INVALID_FORMAT);
        }
        if (value.charAt(0) != checkLetter(value)) {
            throw new InvalidValue("upn", FailureCode.CHECK_DIGIT);
        }
    }

    public static Upn of(String text) {
        return new Upn(text.strip().toUpperCase(Locale.ROOT));
    }

    private static char checkLetter(String upn) {
        int sum = 0;
        for (int position = 2; position <= 13; position++) {
            char symbol = upn.charAt(position - 1);
            sum += position * (Character.isDigit(symbol) ? symbol - '0' : LETTERS.indexOf(symbol));
        }
        return LETTERS.charAt(sum % LETTERS.length());
    }

    @Override
    public String toString() {
        return "Upn[withheld]";
    }
}
