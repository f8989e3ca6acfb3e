package uk.frontdoor.core.account;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import uk.frontdoor.core.referral.NeedLevel;

/** Codes as people read them. */
final class Named {
    private Named() {}

    /** {@code PARENT_OR_CARER} is "Parent or carer". */
    static String constant(Enum<?> constant) {
        String words = constant.name().replace('_', ' ').toLowerCase(Locale.ROOT);
        return Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }

    static @Nullable String level(@Nullable NeedLevel level) {
        return level == null ? null : "%s of scale %s %s".formatted(level.code(), level.scale(), level.version());
    }

    static @Nullable String yes(boolean answer) {
        return answer ? "Yes" : null;
    }

    static @Nullable String said(@Nullable Boolean answer) {
        return answer == null ? null : answer ? "Yes" : "No";
    }
}
