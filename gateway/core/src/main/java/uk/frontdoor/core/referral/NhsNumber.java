package uk.frontdoor.core.referral;

import uk.frontdoor.core.failure.FailureCode;
import uk.frontdoor.core.failure.InvalidValue;

/**
 * Ten digits that identify a patient in England.
 *
 * <p>Published NHS messages carry numbers that fail the Modulus 11 check, so the check decides whether the number
 * may be relied on ({@link #checkDigitAgrees()}), not whether it may be kept.
 */
public record NhsNumber(String value) {
    public NhsNumber {
        if (!value.matches("\\d{10}")) {
            throw new InvalidValue("nhsNumber", FailureCode.INVALID_FORMAT);
        }
    }

    /** Accepts the usual printed form with spaces or hyphens. */
    public static NhsNumber of(String text) {
        return new NhsNumber(text.replaceAll("[\\s-]", ""));
    }

    /** Modulus 11 over the first nine digits with weights 10 down to 2. */
    public boolean checkDigitAgrees() {
        int sum = 0;
        for (int position = 0; position < 9; position++) {
            sum += (10 - position) * (value.charAt(position) - '0');
        }
        return (11 - sum % 11) % 11 == value.charAt(9) - '0';
    }

    @Override
    public String toString() {
        return "NhsNumber[withheld]";
    }
}
