package uk.frontdoor.core.referral;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Why somebody is worried, or what they ask for.
 *
 * @param topics need topics T01 to T14 (reference: A6)
 * @param hopedFor what the referrer wants to happen
 * @param alreadyTried help given so far
 */
public record Concern(
        List<String> topics, List<Fact> facts, @Nullable String hopedFor, @Nullable String alreadyTried) {
    public Concern {
        topics = List.copyOf(topics);
        facts = List.copyOf(facts);
    }
}
