package uk.frontdoor.core.routing;

import java.time.LocalDate;
import java.time.Month;
import java.time.Period;

/** Where a child's year group is taught, by age alone; tells two services apart that both take an eleven-year-old. */
public enum SchoolPhase {
    /** Up to the end of year 6. */
    PRIMARY,
    SECONDARY;

    private static final int AGE_IN_SEPTEMBER_OF_YEAR_7 = 11;

    /** By the year group of a child who was never moved up or down: years change on 1 September. */
    public static SchoolPhase of(LocalDate dateOfBirth, LocalDate day) {
        LocalDate september = LocalDate.of(day.getYear(), Month.SEPTEMBER, 1);
        LocalDate started = day.isBefore(september) ? september.minusYears(1) : september;
        int age = Period.between(dateOfBirth, started.minusDays(1)).getYears();
        return age < AGE_IN_SEPTEMBER_OF_YEAR_7 ? PRIMARY : SECONDARY;
    }
}
