package uk.frontdoor.app.page;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The form on one page: what was typed, right or wrong, and what is wrong with it. */
public record PageForm(Map<String, List<String>> values, List<FieldError> errors) {
    public PageForm {
        values = Map.copyOf(values);
        errors = List.copyOf(errors);
    }

    public String value(String field) {
        List<String> found = values.getOrDefault(field, List.of());
        return found.isEmpty() ? "" : found.getFirst();
    }

    public boolean has(String field, String value) {
        return values.getOrDefault(field, List.of()).contains(value);
    }

    public boolean failed() {
        return !errors.isEmpty();
    }

    public @Nullable String error(String field) {
        return errors.stream()
                .filter(error -> error.field().equals(field))
                .map(FieldError::message)
                .findFirst()
                .orElse(null);
    }

    /** For {@code aria-describedby}; null when there is nothing to point at. */
    public @Nullable String describedBy(String field, @Nullable String hint) {
        String ids = (hint == null ? "" : field + "-hint") + (error(field) == null ? "" : " " + field + "-error");
        return ids.isBlank() ? null : ids.strip();
    }
}
