package uk.frontdoor.app.access;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import uk.frontdoor.core.area.AreaId;
import uk.frontdoor.core.failure.InvalidValue;

/**
 * One role somebody has.
 *
 * @param area where; null when nothing was said about it, which is right for an operator alone
 */
record StaffGrant(StaffRole role, @Nullable AreaId area) {
    /** {@code worker:waf}, {@code operator}; empty when it is nothing of ours, as most groups of a provider are. */
    static Optional<StaffGrant> of(String word) {
        String[] parts = word.split(":", 2);
        return Arrays.stream(StaffRole.values())
                .filter(role -> role.name().toLowerCase(Locale.ROOT).equals(parts[0]))
                .findFirst()
                .flatMap(role -> parts.length == 1 ? Optional.of(new StaffGrant(role, null)) : in(role, parts[1]));
    }

    private static Optional<StaffGrant> in(StaffRole role, String area) {
        return area(area).map(known -> new StaffGrant(role, known));
    }

    static Optional<AreaId> area(String word) {
        try {
            return Optional.of(new AreaId(word));
        } catch (InvalidValue noArea) {
            return Optional.empty();
        }
    }
}
