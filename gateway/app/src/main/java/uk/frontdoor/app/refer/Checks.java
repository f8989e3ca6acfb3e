package uk.frontdoor.app.refer;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import uk.frontdoor.app.page.FieldError;
import uk.frontdoor.core.failure.InvalidValue;
import uk.frontdoor.core.referral.NhsNumber;
import uk.frontdoor.core.referral.Upn;

/** What can be wrong with an answer. The words say what to do; they never repeat what was typed. */
final class Checks {
    private static final int LONGEST_LINE = 200;
    private static final int LONGEST_TEXT = 20_000;
    private static final int OLDEST_YEAR = 1900;

    private Checks() {}

    @SafeVarargs
    static Function<Answers, List<FieldError>> all(Function<Answers, Optional<FieldError>>... checks) {
        return answers -> Stream.of(checks)
                .map(check -> check.apply(answers))
                .flatMap(Optional::stream)
                .toList();
    }

    static Function<Answers, Optional<FieldError>> oneOf(String field, Set<String> choices, String message) {
        return answers -> choices.contains(answers.text(field)) ? Optional.empty() : error(field, message);
    }

    /** A choice that may be left open. */
    static Function<Answers, Optional<FieldError>> oneOfOrNone(String field, Set<String> choices) {
        return answers -> !answers.given(field) || choices.contains(answers.text(field))
                ? Optional.empty()
                : error(field, "Select from the list");
    }

    /** Any number of the choices, also none. */
    static Function<Answers, Optional<FieldError>> someOf(String field, Set<String> choices) {
        return answers -> choices.containsAll(answers.all(field)) ? Optional.empty() : error(field, "Select from the list");
    }

    static Function<Answers, Optional<FieldError>> given(String field, String message) {
        return answers -> answers.given(field) ? tooLong(answers, field, LONGEST_TEXT) : error(field, message);
    }

    static Function<Answers, Optional<FieldError>> line(String field) {
        return answers -> tooLong(answers, field, LONGEST_LINE);
    }

    static Function<Answers, Optional<FieldError>> text(String field) {
        return answers -> tooLong(answers, field, LONGEST_TEXT);
    }

    /** The first half of a postcode is enough: it leads to a choice of areas. */
    static Function<Answers, Optional<FieldError>> postcode(String field) {
        return answers -> !answers.given(field) || Places.isReadable(answers.text(field))
                ? Optional.empty()
                : error(field, "Enter a postcode, like LA9 4DL, or the first half of it, like LA9, or leave it empty");
    }

    static Function<Answers, Optional<FieldError>> upn(String field) {
        return answers -> !answers.given(field) || isUpn(answers.text(field))
                ? Optional.empty()
                : error(field, "Enter a pupil number of 13 letters and digits, like H801200001001, or leave it empty");
    }

    static Function<Answers, Optional<FieldError>> nhsNumber(String field) {
        return answers -> !answers.given(field) || isNhsNumber(answers.text(field))
                ? Optional.empty()
                : error(field, "Check the NHS number: it has 10 digits, the last of which must fit the others");
    }

    private static boolean isUpn(String typed) {
        try {
            Upn.of(typed);
            return true;
        } catch (InvalidValue wrong) {
            return false;
        }
    }

    private static boolean isNhsNumber(String typed) {
        try {
            return NhsNumber.of(typed).checkDigitAgrees();
        } catch (InvalidValue wrong) {
            return false;
        }
    }

    static Function<Answers, Optional<FieldError>> email(String field) {
        return answers -> !answers.given(field) || answers.text(field).matches("[^\\s@]+@[^\\s@]+\\.[^\\s@]+")
                ? tooLong(answers, field, LONGEST_LINE)
                : error(field, "Enter an email address in the correct format, like name@example.com");
    }

    static Function<Answers, Optional<FieldError>> age(String field) {
        return answers -> !answers.given(field) || answers.text(field).matches("\\d|1\\d|2[0-5]")
                ? Optional.empty()
                : error(field, "Enter the age in whole years, using numbers only, like 7");
    }

    /** {@code latest} and {@code earliest} bound what can be true. */
    static Function<Answers, Optional<FieldError>> date(
            String field, LocalDate earliest, LocalDate latest, String message) {
        return answers -> {
            if (!dateGiven(answers, field)) {
                return Optional.empty();
            }
            return date(answers, field)
                    .filter(date -> !date.isBefore(earliest) && !date.isAfter(latest))
                    .map(_ -> Optional.<FieldError>empty())
                    .orElseGet(() -> error(field, message));
        };
    }

    /** The date in three inputs; empty when it is incomplete or no such day exists. */
    static Optional<LocalDate> date(Answers answers, String field) {
        try {
            LocalDate date = LocalDate.of(
                    Integer.parseInt(answers.text(field + "-year")),
                    Integer.parseInt(answers.text(field + "-month")),
                    Integer.parseInt(answers.text(field + "-day")));
            return date.getYear() < OLDEST_YEAR ? Optional.empty() : Optional.of(date);
        } catch (NumberFormatException | DateTimeException notADate) {
            return Optional.empty();
        }
    }

    private static boolean dateGiven(Answers answers, String field) {
        return answers.given(field + "-day") || answers.given(field + "-month") || answers.given(field + "-year");
    }

    private static Optional<FieldError> tooLong(Answers answers, String field, int longest) {
        return answers.text(field).length() > longest
                ? error(field, "Use %,d characters or fewer".formatted(longest))
                : Optional.empty();
    }

    static Optional<FieldError> error(String field, String message) {
        return Optional.of(new FieldError(field, message));
    }
}
