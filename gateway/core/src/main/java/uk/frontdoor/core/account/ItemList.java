package uk.frontdoor.core.account;

import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import uk.frontdoor.core.area.England;
import uk.frontdoor.core.referral.FieldOrigin;
import uk.frontdoor.core.referral.Referral;

/** Collects what one record says; what is not known makes no item. */
final class ItemList {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);

    private final String record;
    private final String received;
    private final Set<String> later;
    private final List<AccessItem> items = new ArrayList<>();

    ItemList(Referral referral) {
        this.record = referral.reference().value();
        this.received = "Given by whoever referred, " + day(referral.receivedAt());
        this.later = referral.origins().stream()
                .filter(origin -> origin.place().matches("(recorded|corrected) by .*"))
                .map(FieldOrigin::field)
                .collect(Collectors.toSet());
    }

    static String day(Instant moment) {
        return day(LocalDate.ofInstant(moment, England.TIME));
    }

    static String day(LocalDate day) {
        return DAY.format(day);
    }

    /** A fact with a field of its own. */
    void value(AccessItem.Section section, String path, String label, @Nullable Object value, AccessRule rule) {
        add(section, path, label, value, rule, false, List.of());
    }

    /** A value by which somebody, or a place, is known again in words elsewhere. */
    void telling(AccessItem.Section section, String path, String label, @Nullable String value, AccessRule rule) {
        add(section, path, label, value, rule, false, value == null ? List.of() : List.of(value));
    }

    void telling(
            AccessItem.Section section, String path, String label, @Nullable String value, AccessRule rule, List<String> hides) {
        add(section, path, label, value, rule, false, hides);
    }

    /** Somebody's own words. */
    void words(AccessItem.Section section, String path, String label, @Nullable String text, AccessRule rule) {
        add(section, path, label, text, rule, true, List.of());
    }

    private void add(
            AccessItem.Section section,
            String path,
            String label,
            @Nullable Object value,
            AccessRule rule,
            boolean freeText,
            List<String> hides) {
        if (value == null || value.toString().isBlank()) {
            return;
        }
        String shown = value instanceof LocalDate day ? day(day) : value.toString();
        String source = later.stream().anyMatch(field -> isPartOf(field, path)) ? "Recorded by staff" : received;
        items.add(new AccessItem(record + " " + path, section, label, shown, source, rule, freeText, hides));
    }

    private static boolean isPartOf(String field, String path) {
        return field.equals(path) || field.startsWith(path + ".") || field.startsWith(path + "[");
    }

    /** Something the front door itself made. */
    void made(
            AccessItem.Section section, String path, String label, @Nullable String value, AccessRule rule,
            boolean words) {
        if (value != null && !value.isBlank()) {
            items.add(new AccessItem(
                    record + " " + path, section, label, value, "Recorded by the front door", rule, words, List.of()));
        }
    }

    /** Something that went to somebody, who is kept out of all words when they are not to be named. */
    void gone(String path, String recipient, String what, AccessRule rule) {
        items.add(new AccessItem(
                record + " " + path,
                AccessItem.Section.DISCLOSURES,
                recipient,
                what,
                "Recorded by the front door",
                rule,
                false,
                List.of(recipient)));
    }

    List<AccessItem> items() {
        return List.copyOf(items);
    }
}
