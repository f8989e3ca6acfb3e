package uk.frontdoor.core.referral;

import java.util.Locale;
import uk.frontdoor.core.failure.FailureCode;
import uk.frontdoor.core.failure.InvalidValue;

/** A full United Kingdom postcode, upper case with one space. Outward codes alone are refused: they straddle areas. */
public record Postcode(String value) {
    public Postcode {
        if (!value.matches("[A-Z]{1,2}[0-9][A-Z0-9]? [0-9][A-Z]{2}")) {
            throw new InvalidValue("postcode", FailureCode.INVALID_FORMAT);
        }
    }

    /** Accepts any case and spacing. */
    public static Postcode of(String text) {
        String packed = text.replaceAll("\\s", "").toUpperCase(Locale.ROOT);
        if (packed.length() < 5 || packed.length() > 7) {
            throw new InvalidValue("postcode", FailureCode.INVALID_FORMAT);
        }
        int inward = packed.length() - 3;
        return new Postcode(packed.substring(0, inward) + " " + packed.substring(inward));
    }

    @Override
    public String toString() {
        return "Postcode[withheld]";
    }
}
