package uk.frontdoor.app.rules;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import uk.frontdoor.config.area.AreaFile;
import uk.frontdoor.config.area.AreaFiles;
import uk.frontdoor.core.area.England;

/**
 * From when on changed areas are otherwise: what was asked before is asked as if that day had come.
 *
 * @param day on which the first file begins that was not there; null when none was added
 */
record Begins(@Nullable LocalDate day) {
    static Begins of(AreaFiles before, AreaFiles after) {
        Set<String> known = before.all().stream().map(AreaFile::fileName).collect(Collectors.toSet());
        return new Begins(after.all().stream()
                .filter(file -> !known.contains(file.fileName()))
                .map(file -> file.inForce().from())
                .min(LocalDate::compareTo)
                .orElse(null));
    }

    /** The same time of day, no earlier than that day. */
    Instant notBefore(Instant at) {
        var asked = at.atZone(England.TIME);
        return day == null || !asked.toLocalDate().isBefore(day) ? at : asked.with(day).toInstant();
    }
}
