package uk.frontdoor.config.area;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import uk.frontdoor.config.file.Values;
import uk.frontdoor.config.file.YamlFile;
import uk.frontdoor.core.area.OpeningHours;

/**
 * Reads opening hours, such as {@code hours: [{days: [MONDAY, FRIDAY], opens: "09:00", closes: "17:00"}]}, or
 * {@code alwaysOpen: true}; {@code hoursAssumed} and {@code onBankHolidays} are false unless said.
 */
final class HoursReading {
    private HoursReading() {}

    /** Empty when no hours are declared. */
    static Optional<OpeningHours> of(YamlFile yaml) {
        List<OpeningHours.Span> spans = new ArrayList<>();
        for (YamlFile each : yaml.mappings("hours")) {
            span(each).ifPresent(spans::add);
        }
        boolean always = yaml.optional("alwaysOpen", Values::flag).orElse(false);
        boolean assumed = yaml.optional("hoursAssumed", Values::flag).orElse(false);
        boolean onBankHolidays = yaml.optional("onBankHolidays", Values::flag).orElse(false);
        if (always && !spans.isEmpty()) {
            yaml.fault("alwaysOpen: without hours (expected)");
        }
        if (spans.isEmpty()) {
            return always ? Optional.of(OpeningHours.always(assumed)) : Optional.empty();
        }
        return Optional.of(new OpeningHours(spans, onBankHolidays, assumed));
    }

    private static Optional<OpeningHours.Span> span(YamlFile yaml) {
        List<DayOfWeek> days = yaml.list("days", Values.oneOf(DayOfWeek.class));
        LocalTime opens = yaml.required("opens", LocalTime::parse);
        LocalTime closes = yaml.required("closes", LocalTime::parse);
        yaml.close();
        if (days.isEmpty()) {
            yaml.fault("days: at least one (expected)");
        }
        if (opens == null || closes == null || days.isEmpty()) {
            return Optional.empty();
        }
        if (!opens.isBefore(closes)) {
            yaml.fault("closes: later than opens (expected)");
        }
        return Optional.of(new OpeningHours.Span(EnumSet.copyOf(days), opens, closes));
    }
}
