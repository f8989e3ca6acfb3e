package uk.frontdoor.app.page;

import org.jspecify.annotations.Nullable;

/** One radio button or tick box. */
public record Choice(String value, String label, @Nullable String hint) {
    public static Choice of(String value, String label) {
        return new Choice(value, label, null);
    }

    public static Choice of(String value, String label, String hint) {
        return new Choice(value, label, hint);
    }
}
