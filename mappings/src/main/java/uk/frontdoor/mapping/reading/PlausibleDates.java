package uk.frontdoor.mapping.reading;

import java.time.LocalDate;
import uk.frontdoor.core.failure.FailureCode;
import uk.frontdoor.core.failure.InvalidValue;

/**
 * Which dates can be right on the day the referral came.
 *
 * <p>Help reaches to the 26th birthday (special educational needs). A pregnancy is known for at most 44 weeks ahead
 * and runs at most six weeks over. One day of grace covers clocks that differ.
 */
public record PlausibleDates(LocalDate today) {
    private static final int OLDEST_CHILD_YEARS = 26;
    private static final int OLDEST_PERSON_YEARS = 120;
    private static final int FURTHEST_DELIVERY_DAYS = 308;
    private static final int OVERDUE_DAYS = 42;

    public LocalDate childBirth(LocalDate date) {
        return between(date, today.minusYears(OLDEST_CHILD_YEARS), today.plusDays(1));
    }

    public LocalDate birth(LocalDate date) {
        return between(date, today.minusYears(OLDEST_PERSON_YEARS), today.plusDays(1));
    }

    public LocalDate delivery(LocalDate date) {
        return between(date, today.minusDays(OVERDUE_DAYS), today.plusDays(FURTHEST_DELIVERY_DAYS));
    }

    /** Something that has happened in a lifetime: an agreement, an incident. */
    public LocalDate past(LocalDate date) {
        return birth(date);
    }

    private static LocalDate between(LocalDate date, LocalDate first, LocalDate last) {
        if (date.isBefore(first) || date.isAfter(last)) {
            throw new InvalidValue("date", FailureCode.IMPOSSIBLE_DATE);
        }
        return date;
    }
}
