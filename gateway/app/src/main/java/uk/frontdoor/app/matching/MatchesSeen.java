package uk.frontdoor.app.matching;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.frontdoor.core.area.England;
import uk.frontdoor.core.referral.ReferralKind;
import uk.frontdoor.core.triage.EarlierContact;
import uk.frontdoor.core.triage.RepeatRule;

/**
 * What somebody may see of the matches of a referral.
 *
 * @param shown strongest first
 * @param elsewhere which other front doors to ask, a sentence each; nothing more is said of what they hold
 * @param restricted whom to ask about a record that may not be shown; null when there is none
 * @param inTwelveMonths contacts shown that were likely or are confirmed to be about the same child, in the twelve
 *     months before this one
 * @param inTwelveWeeks of those, in the twelve weeks before it
 * @param together they are to be looked at together
 */
public record MatchesSeen(
        List<KnownMatch> shown,
        List<String> elsewhere,
        @Nullable String restricted,
        int inTwelveMonths,
        int inTwelveWeeks,
        boolean together) {
    static final MatchesSeen NONE = new MatchesSeen(List.of(), List.of(), null, 0, 0, false);

    public MatchesSeen {
        shown = List.copyOf(shown);
        elsewhere = List.copyOf(elsewhere);
    }

    /** The contact at hand. */
    record AtHand(ReferralKind kind, Instant receivedAt) {}

    static MatchesSeen of(
            List<KnownMatch> shown, List<String> elsewhere, @Nullable String restricted, AtHand contact) {
        List<EarlierContact> earlier = shown.stream()
                .filter(KnownMatch::counts)
                .map(KnownMatch::contact)
                .filter(other -> !other.receivedAt().isAfter(contact.receivedAt()))
                .toList();
        LocalDate day = LocalDate.ofInstant(contact.receivedAt(), England.TIME);
        return new MatchesSeen(
                shown,
                elsewhere,
                restricted,
                since(day.minusYears(1), earlier),
                since(day.minusWeeks(12), earlier),
                RepeatRule.isMet(contact.kind(), contact.receivedAt(), earlier));
    }

    private static int since(LocalDate from, List<EarlierContact> earlier) {
        return (int) earlier.stream()
                .filter(other -> !LocalDate.ofInstant(other.receivedAt(), England.TIME).isBefore(from))
                .count();
    }

    public boolean isEmpty() {
        return shown.isEmpty() && elsewhere.isEmpty() && restricted == null;
    }
}
