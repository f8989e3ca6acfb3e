package uk.frontdoor.app.desk;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import uk.frontdoor.app.page.EnglishTime;
import uk.frontdoor.core.referral.FieldOrigin;

/** Collects the lines of one section, each with the place it came from; what is not known is not shown. */
final class SectionWriter {
    private final String title;
    private final Map<String, String> origins;
    private final List<ReferralSection.Line> lines = new ArrayList<>();

    private SectionWriter(String title, Map<String, String> origins) {
        this.title = title;
        this.origins = origins;
    }

    static Map<String, String> places(List<FieldOrigin> origins) {
        return origins.stream()
                .collect(Collectors.toMap(FieldOrigin::field, FieldOrigin::place, (one, other) -> one));
    }

    static SectionWriter titled(String title, Map<String, String> origins) {
        return new SectionWriter(title, origins);
    }

    SectionWriter line(String label, @Nullable Object value, String path) {
        if (value != null && !value.toString().isBlank()) {
            String text = value instanceof LocalDate day ? EnglishTime.day(day) : value.toString();
            lines.add(new ReferralSection.Line(label, text, origin(path)));
        }
        return this;
    }

    SectionWriter yes(String label, boolean value, String path) {
        return value ? line(label, "Yes", path) : this;
    }

    SectionWriter yesOrNo(String label, @Nullable Boolean value, String path) {
        return value == null ? this : line(label, value ? "Yes" : "No", path);
    }

    ReferralSection write() {
        return new ReferralSection(title, lines);
    }

    /** The place of the field itself, or of everything under it. */
    private String origin(String path) {
        String exact = origins.get(path);
        if (exact != null) {
            return exact;
        }
        return origins.entrySet().stream()
                .filter(origin -> origin.getKey().startsWith(path + ".") || origin.getKey().startsWith(path + "["))
                .map(Map.Entry::getValue)
                .distinct()
                .sorted()
                .collect(Collectors.joining(", "));
    }
}
