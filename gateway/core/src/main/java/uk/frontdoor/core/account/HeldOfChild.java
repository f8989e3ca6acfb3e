package uk.frontdoor.core.account;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import uk.frontdoor.core.referral.Child;
import uk.frontdoor.core.referral.Matter;
import uk.frontdoor.core.referral.Referral;
import uk.frontdoor.core.triage.HumanDecision;

/**
 * What one record holds that bears on one child.
 *
 * @param child its label there
 */
public record HeldOfChild(
        Referral referral, String child, List<HumanDecision> decisions, List<Disclosed> disclosures,
        List<Rectified> rectified) {
    public HeldOfChild {
        decisions = List.copyOf(decisions);
        disclosures = List.copyOf(disclosures);
        rectified = List.copyOf(rectified);
    }

    /** One in which nobody has said that anything is wrong. */
    public HeldOfChild(Referral referral, String child, List<HumanDecision> decisions, List<Disclosed> disclosures) {
        this(referral, child, decisions, disclosures, List.of());
    }

    /**
     * Something of the child that went to somebody.
     *
     * @param id names it
     * @param what groups of fields, in words
     */
    public record Disclosed(
            String id, String recipient, Instant at, String what, String lawfulBasis, Optional<NamingDanger> danger) {}

    boolean isTheChild(Child other) {
        return other.label().equals(child);
    }

    boolean adopted() {
        return decisions.stream().anyMatch(decision -> decision.matters().contains(Matter.ADOPTED_CHILD));
    }
}
