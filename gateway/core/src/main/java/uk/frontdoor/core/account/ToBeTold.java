package uk.frontdoor.core.account;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import uk.frontdoor.core.area.DestinationId;
import uk.frontdoor.core.referral.Referral;
import uk.frontdoor.core.sharing.ExplainedGroup;
import uk.frontdoor.core.sharing.FieldGroup;
import uk.frontdoor.core.sharing.Redaction;

/** A recipient that was sent what has been corrected, and how far telling them has come (UK GDPR, Article 19). */
public record ToBeTold(DestinationId recipient, State state) {
    /** How far it has come. */
    public enum State {
        NOBODY_HAS_DECIDED,
        HELD,
        REFUSED,
        ON_ITS_WAY,
        TOLD
    }

    /**
     * One answer of the gate about one recipient.
     *
     * @param released it was permitted
     * @param held it was left to a person
     */
    public record Gone(
            DestinationId recipient,
            Instant decidedAt,
            Instant answeredAt,
            boolean released,
            boolean held,
            Set<FieldGroup> fields,
            List<Redaction> redactions,
            @Nullable Instant sentAt,
            @Nullable Instant confirmedAt) {
        public Gone {
            fields = Set.copyOf(fields);
            redactions = List.copyOf(redactions);
        }
    }

    /** One for each who had the field before it was corrected; told is who confirms a release decided on after it. */
    public static List<ToBeTold> of(Referral referral, Rectified correction, List<Gone> gone) {
        return gone.stream()
                .filter(each -> had(referral, correction, each))
                .map(Gone::recipient)
                .distinct()
                .sorted(Comparator.comparing(DestinationId::value))
                .map(recipient -> new ToBeTold(recipient, state(recipient, correction, gone)))
                .toList();
    }

    private static boolean had(Referral referral, Rectified correction, Gone gone) {
        Optional<FieldGroup> group = ExplainedGroup.groupOf(referral, correction.field());
        boolean before = gone.sentAt() != null && gone.sentAt().isBefore(correction.at());
        return before
                && gone.released()
                && group.filter(gone.fields()::contains).isPresent()
                && gone.redactions().stream().noneMatch(left -> covers(left.field(), correction.field()));
    }

    /** What was left out is the field itself or something it is part of. */
    private static boolean covers(String leftOut, String field) {
        return field.equals(leftOut) || field.startsWith(leftOut + ".") || field.startsWith(leftOut + "[");
    }

    private static State state(DestinationId recipient, Rectified correction, List<Gone> gone) {
        return gone.stream()
                .filter(each -> each.recipient().equals(recipient) && each.decidedAt().isAfter(correction.at()))
                .max(Comparator.comparing(Gone::answeredAt))
                .map(ToBeTold::state)
                .orElse(State.NOBODY_HAS_DECIDED);
    }

    private static State state(Gone newest) {
        if (newest.held()) {
            return State.HELD;
        }
        if (!newest.released()) {
            return State.REFUSED;
        }
        return newest.confirmedAt() == null ? State.ON_ITS_WAY : State.TOLD;
    }
}
