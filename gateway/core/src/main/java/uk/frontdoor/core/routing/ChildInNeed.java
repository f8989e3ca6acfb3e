package uk.frontdoor.core.routing;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import uk.frontdoor.core.referral.CanonicalLevel;

/**
 * What routing may look at of one child. No protected characteristic is among it but age.
 *
 * @param age in whole years, {@link AgeRange#UNBORN} before birth; null when unknown
 * @param phase of school; null when the birth date is unknown
 */
public record ChildInNeed(
        @Nullable Integer age,
        @Nullable SchoolPhase phase,
        Set<NeedTopic> topics,
        Set<CanonicalLevel> levels,
        Set<NeedFlag> flags) {
    public ChildInNeed {
        topics = Set.copyOf(topics);
        levels = Set.copyOf(levels);
        flags = Set.copyOf(flags);
    }
}
