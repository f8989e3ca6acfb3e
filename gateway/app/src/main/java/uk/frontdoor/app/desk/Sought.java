package uk.frontdoor.app.desk;

import java.util.Locale;
import java.util.Optional;
import uk.frontdoor.core.failure.InvalidValue;
import uk.frontdoor.core.referral.NhsNumber;
import uk.frontdoor.core.referral.Upn;

/** What somebody looks for: never a name. */
sealed interface Sought {
    /** What the ledger calls it; the value is not recorded. */
    String kind();

    /**
     * A reference or how it begins.
     *
     * @param beginning as references are written: {@code FD-7K3M-Q9}
     */
    record Reference(String beginning) implements Sought {
        @Override
        public String kind() {
            return "reference";
        }
    }

    /**
     * A child's number.
     *
     * @param key under which matching finds the child again
     */
    record Number(String kind, String key) implements Sought {}

    /** Empty when it is neither a reference of at least four characters nor a number whose check digit agrees. */
    static Optional<Sought> of(String typed) {
        String letters = typed.toUpperCase(Locale.UK).replaceAll("[\\s-]", "");
        if (letters.length() > 20) {
            return Optional.empty();
        }
        return number(letters).or(() -> reference(letters));
    }

    private static Optional<Sought> number(String letters) {
        try {
            if (letters.matches("\\d{10}")) {
                NhsNumber number = NhsNumber.of(letters);
                return number.checkDigitAgrees()
                        ? Optional.of(new Number("NHS number", "nhs: " + number.value()))
                        : Optional.empty();
            }
            return letters.length() == 13
                    ? Optional.of(new Number("UPN", "upn: " + Upn.of(letters).value()))
                    : Optional.empty();
        } catch (InvalidValue notANumber) {
            return Optional.empty();
        }
    }

    private static Optional<Sought> reference(String letters) {
        String rest = letters.startsWith("FD") ? letters.substring(2) : letters;
        if (!rest.matches("[2-9A-HJKMNP-TV-Z]{4,10}")) {
            return Optional.empty();
        }
        StringBuilder written = new StringBuilder("FD-").append(rest);
        if (rest.length() > 8) {
            written.insert(11, '-');
        }
        if (rest.length() > 4) {
            written.insert(7, '-');
        }
        return Optional.of(new Reference(written.toString()));
    }
}
