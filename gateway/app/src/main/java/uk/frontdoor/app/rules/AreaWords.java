package uk.frontdoor.app.rules;

import java.time.DayOfWeek;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import uk.frontdoor.config.area.InForce;
import uk.frontdoor.core.area.OpeningHours;
import uk.frontdoor.core.routing.AgeRange;
import uk.frontdoor.core.routing.Eligibility;
import uk.frontdoor.core.routing.Fallback;
import uk.frontdoor.core.routing.WayIn;

/** What stands in area files, in words for a page. */
final class AreaWords {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.UK);

    private AreaWords() {}

    static String days(InForce days) {
        String from = "From " + DAY.format(days.from());
        return days.to() == null ? from : from + " to " + DAY.format(days.to().minusDays(1));
    }

    static String hours(@Nullable OpeningHours hours) {
        if (hours == null) {
            return "Not stated";
        }
        String spans = hours.spans().stream().map(AreaWords::span).collect(Collectors.joining("; "));
        String holidays = hours.onBankHolidays() ? "also on bank holidays" : "not on bank holidays";
        return spans + ", " + holidays + (hours.assumed() ? " (assumed)" : "");
    }

    private static String span(OpeningHours.Span span) {
        String days = Arrays.stream(DayOfWeek.values())
                .filter(span.days()::contains)
                .map(day -> constant(day).substring(0, 3))
                .collect(Collectors.joining(" "));
        return days + " " + span.opens() + " to " + (span.closes() == null ? "midnight" : span.closes());
    }

    static String eligibility(Eligibility who) {
        List<String> parts = new ArrayList<>();
        AgeRange ages = who.ages();
        parts.add(ages == null ? "Any age" : "Ages " + age(ages.from()) + " to " + ages.to());
        if (who.phase() != null) {
            parts.add(constant(who.phase()).toLowerCase(Locale.ROOT) + " school age");
        }
        parts.add(who.levels().isEmpty() ? "any level" : "levels " + names(who.levels()));
        if (!who.topics().isEmpty()) {
            parts.add("needs " + who.topics().stream()
                    .sorted()
                    .map(topic -> topic.name() + " " + topic.title())
                    .collect(Collectors.joining(", ")));
        }
        if (!who.flags().isEmpty()) {
            parts.add("only with " + constants(who.flags()));
        }
        String words = String.join("; ", parts);
        String asked = who.asks().isEmpty() ? "" : ". First: " + String.join("; ", who.asks());
        return words + asked + (who.assumed() ? " (assumed)" : "");
    }

    private static String age(int age) {
        return age == AgeRange.UNBORN ? "before birth" : Integer.toString(age);
    }

    static String way(WayIn way) {
        return switch (way) {
            case REFERRAL -> "By referral";
            case DIRECT -> "Families and young people come directly";
            case ON_REQUEST -> "When a family or a plan asks";
            case STATUTORY -> "Only by a court, the police or a statutory threshold";
            case NOT_COMMISSIONED -> "Not commissioned";
        };
    }

    static String fallback(Fallback fallback, UnaryOperator<String> name) {
        return switch (fallback) {
            case Fallback.Another(var service) -> "Goes to " + name.apply(service.value());
            case Fallback.Person _ -> "A person finds a way";
            case Fallback.Emergency _ -> "999 in danger; else it waits";
        };
    }

    static String names(Set<? extends Enum<?>> constants) {
        return constants.stream().map(Enum::name).sorted().collect(Collectors.joining(" "));
    }

    static String constants(Collection<? extends Enum<?>> constants) {
        return constants.stream().map(AreaWords::constant).sorted().collect(Collectors.joining(", "));
    }

    /** A constant's name as words. */
    static String constant(Enum<?> constant) {
        String words = constant.name().replace('_', ' ').toLowerCase(Locale.ROOT);
        return Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }

    static String day(java.time.LocalDate day) {
        return DAY.format(day);
    }
}
