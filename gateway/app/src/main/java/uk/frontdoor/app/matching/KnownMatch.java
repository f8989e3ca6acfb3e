package uk.frontdoor.app.matching;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.frontdoor.core.area.England;
import uk.frontdoor.core.matching.MatchReason;
import uk.frontdoor.core.matching.MatchStrength;
import uk.frontdoor.core.referral.ReferralKind;
import uk.frontdoor.core.triage.EarlierContact;

/**
 * Another referral that may be about the same child, as far as it may be told to who looks. Holds nothing about the
 * child: the other referral has to be opened, and that is recorded.
 *
 * @param kind what sort of contact the other one was
 * @param work the newest piece of work about the other referral; null before it is placed, and then it is not shown
 * @param standing whether its work is open, or was a short while ago
 * @param settledBy who said last whether it is the same child; null while nobody has
 */
public record KnownMatch(
        UUID id,
        @Nullable UUID work,
        String reference,
        ReferralKind kind,
        Instant receivedAt,
        Work standing,
        MatchStrength strength,
        List<MatchReason> reasons,
        State state,
        @Nullable String settledBy) {
    public KnownMatch {
        reasons = List.copyOf(reasons);
    }

    /** How its newest piece of work stands. */
    public enum Work {
        OPEN,
        CLOSED_LATELY,
        CLOSED
    }

    /** What people have said. */
    public enum State {
        PROPOSED,
        CONFIRMED,
        REJECTED
    }

    /** The day it was received, in England. */
    public LocalDate receivedOn() {
        return LocalDate.ofInstant(receivedAt, England.TIME);
    }

    /** Likely the same child, unless a person has said otherwise. */
    boolean counts() {
        return state == State.CONFIRMED || state == State.PROPOSED && strength == MatchStrength.LIKELY;
    }

    /** Nobody has said that it is another child. */
    boolean stands() {
        return state != State.REJECTED;
    }

    EarlierContact contact() {
        return new EarlierContact(kind, receivedAt);
    }
}
