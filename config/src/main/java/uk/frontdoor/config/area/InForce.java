package uk.frontdoor.config.area;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The days on which a file is in force.
 *
 * @param to the first day on which it no longer is; null while that is not known
 */
public record InForce(LocalDate from, @Nullable LocalDate to) {
    public boolean on(LocalDate day) {
        return !day.isBefore(from) && (to == null || day.isBefore(to));
    }

    /** Whether there is a day on which both are in force. */
    boolean overlaps(InForce other) {
        return (to == null || other.from.isBefore(to)) && (other.to == null || from.isBefore(other.to));
    }

    /** Whether there is no day of the other on which this is not in force. */
    boolean covers(InForce other) {
        return !other.from.isBefore(from) && (to == null || (other.to != null && !other.to.isAfter(to)));
    }
}
