package uk.frontdoor.core.matching;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Under which words a child is found again: two children who share none are not compared. */
final class MatchKeys {
    private final NameLikeness names;

    MatchKeys(NameLikeness names) {
        this.names = names;
    }

    Set<String> of(ChildTraits child) {
        Set<String> keys = new LinkedHashSet<>();
        add(keys, "nhs", child.nhsNumber());
        add(keys, "upn", child.upn());
        Set<String> given = sounds(child.given());
        Set<String> family = sounds(child.family());
        String birth = birth(child.dateOfBirth());
        for (String sound : given) {
            add(keys, "given and birth", birth == null ? null : sound + " " + birth);
            add(keys, "given and postcode", child.postcode() == null ? null : sound + " " + child.postcode());
            family.forEach(other -> add(keys, "name", sound + " " + other));
        }
        family.forEach(sound -> add(keys, "family and birth", birth == null ? null : sound + " " + birth));
        return keys;
    }

    /** The same whichever way round day and month are written. */
    private static @Nullable String birth(@Nullable LocalDate day) {
        return day == null
                ? null
                : "%d %d %d"
                        .formatted(
                                day.getYear(),
                                Math.min(day.getDayOfMonth(), day.getMonthValue()),
                                Math.max(day.getDayOfMonth(), day.getMonthValue()));
    }

    private Set<String> sounds(@Nullable String name) {
        return name == null ? Set.of() : names.sounds(name);
    }

    private static void add(Set<String> keys, String kind, @Nullable String value) {
        if (value != null) {
            keys.add(kind + ": " + value);
        }
    }
}
