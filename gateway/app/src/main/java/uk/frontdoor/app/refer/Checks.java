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
import uk.frontdoor.core.referral.Postcode;

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

    static Function<Answers, Optional<FieldError>> postcode(String field) {
        return answers -> {
            if (!answers.given(field)) {
                return Optional.empty();
            }
            try {
                Postcode.of(answers.text(field));
                return Optional.empty();
            } catch (InvalidValue wrong) {
                return error(field, "Enter a full postcode, like LA9 4DL, or leave it empty");
            }
        };
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
