package uk.frontdoor.app.desk;

import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import uk.frontdoor.app.page.EnglishTime;
import uk.frontdoor.core.matching.Trait;
import uk.frontdoor.core.matching.TraitCompared;

/** One trait of two children, as the desk shows it. */
public record ComparedRow(String label, String here, String there, String verdict, String mark, String why) {
    private static final String NOTHING = "Nothing to compare";

    private static final Map<String, String> MARKS =
            Map.of("Same", "green", "Alike", "yellow", "Differs", "red", "Open", "grey");

    static ComparedRow of(TraitCompared compared) {
        return new ComparedRow(
                label(compared.trait()),
                value(compared.trait(), compared.one()),
                value(compared.trait(), compared.other()),
                verdict(compared),
                Objects.requireNonNull(MARKS.get(verdict(compared))),
                compared.sentence());
    }

    private static String verdict(TraitCompared compared) {
        if (compared.same()) {
            return "Same";
        }
        if (compared.alike()) {
            return "Alike";
        }
        return compared.differs() ? "Differs" : "Open";
    }

    private static String label(Trait trait) {
        return switch (trait) {
            case GIVEN_NAME -> "First name";
            case FAMILY_NAME -> "Family name";
            case DATE_OF_BIRTH -> "Date of birth";
            case NHS_NUMBER -> "NHS number";
            case UPN -> "Unique Pupil Number";
            case ADDRESS -> "First line of the address";
            case POSTCODE -> "Postcode";
        };
    }

    private static String value(Trait trait, @Nullable String value) {
        if (value == null) {
            return NOTHING;
        }
        return trait == Trait.DATE_OF_BIRTH ? EnglishTime.day(LocalDate.parse(value)) : value;
    }
}
