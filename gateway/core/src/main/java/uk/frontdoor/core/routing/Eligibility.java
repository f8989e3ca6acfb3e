package uk.frontdoor.core.routing;

import java.util.Collections;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import uk.frontdoor.core.referral.CanonicalLevel;

/**
 * For whom a service is.
 *
 * @param ages null when the service has no limit of age
 * @param phase of school; null when it does not matter
 * @param topics any of these; empty means any need
 * @param levels any of these; empty means any level
 * @param flags any of these; empty means none is asked for
 * @param asks what must be there first, in words a person checks: an early help assessment, a plan
 * @param assumed something of it is in no document
 */
public record Eligibility(
        @Nullable AgeRange ages,
        @Nullable SchoolPhase phase,
        Set<NeedTopic> topics,
        Set<CanonicalLevel> levels,
        Set<NeedFlag> flags,
        List<String> asks,
        boolean assumed) {
    public Eligibility {
        topics = Set.copyOf(topics);
        levels = Set.copyOf(levels);
        flags = Set.copyOf(flags);
        asks = List.copyOf(asks);
    }

    boolean admits(ChildInNeed child) {
        return ofAge(child) && inPhase(child) && any(topics, child.topics()) && any(levels, child.levels())
                && any(flags, child.flags());
    }

    /** An age nobody knows is within no limit: a person finds it out first. */
    private boolean ofAge(ChildInNeed child) {
        Integer age = child.age();
        return ages == null || (age != null && ages.holds(age));
    }

    /** A phase nobody knows matches both: a person chooses. */
    private boolean inPhase(ChildInNeed child) {
        return phase == null || child.phase() == null || phase == child.phase();
    }

    private static <T> boolean any(Set<T> wanted, Set<T> present) {
        return wanted.isEmpty() || !Collections.disjoint(wanted, present);
    }
}
