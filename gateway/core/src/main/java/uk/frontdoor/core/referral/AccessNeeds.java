package uk.frontdoor.core.referral;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What somebody needs to be understood and to take part. */
public record AccessNeeds(@Nullable String firstLanguage, boolean interpreterNeeded, List<String> adjustments) {
    public static final AccessNeeds NONE = new AccessNeeds(null, false, List.of());

    public AccessNeeds {
        adjustments = List.copyOf(adjustments);
    }
}
