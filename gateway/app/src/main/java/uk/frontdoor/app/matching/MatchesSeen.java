package uk.frontdoor.app.matching;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;

/**
 * What somebody may see of the matches of a referral.
 *
 * @param shown strongest first
 * @param restrictedToo a record this person may not be shown may match as well; nothing more is said of it
 * @param inTwelveMonths contacts likely or confirmed to be about the same child in the twelve months before this one
 * @param inTwelveWeeks of those, in the twelve weeks before it
 */
public record MatchesSeen(List<KnownMatch> shown, boolean restrictedToo, int inTwelveMonths, int inTwelveWeeks) {
    private static final Duration TWELVE_WEEKS = Duration.ofDays(84);

    public MatchesSeen {
        shown = List.copyOf(shown);
    }

    static MatchesSeen of(List<KnownMatch> shown, boolean restrictedToo, Instant received) {
        Instant year = received.atOffset(ZoneOffset.UTC).minusYears(1).toInstant();
        return new MatchesSeen(
                shown,
                restrictedToo,
                counted(shown, year, received),
                counted(shown, received.minus(TWELVE_WEEKS), received));
    }

    private static int counted(List<KnownMatch> shown, Instant from, Instant until) {
        return (int) shown.stream()
                .filter(KnownMatch::counts)
                .map(KnownMatch::receivedAt)
                .filter(at -> !at.isBefore(from) && !at.isAfter(until))
                .count();
    }

    /** With this contact three in twelve weeks: to be looked at together (reference: repeat rule B7). */
    public boolean manyInTwelveWeeks() {
        return inTwelveWeeks >= 2;
    }

    public boolean isEmpty() {
        return shown.isEmpty() && !restrictedToo;
    }
}
