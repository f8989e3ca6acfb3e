package uk.frontdoor.core.account;

import static uk.frontdoor.core.account.AccessItem.Section.DECISIONS;

import uk.frontdoor.core.referral.CanonicalLevel;
import uk.frontdoor.core.triage.HumanDecision;

/** What people decided about a record, and what went to whom. */
final class DecisionItems {
    private final HeldOfChild held;
    private final AskedBy askedBy;
    private final ItemList list;

    DecisionItems(HeldOfChild held, AskedBy askedBy, ItemList list) {
        this.held = held;
        this.askedBy = askedBy;
        this.list = list;
    }

    void read() {
        held.decisions().forEach(decision -> decided(decision, "decisions[" + decision.id() + "]."));
        held.disclosures().forEach(this::disclosed);
        held.rectified().forEach(this::disputed);
    }

    private void decided(HumanDecision decision, String path) {
        String when = ItemList.day(decision.decidedAt());
        CanonicalLevel level = decision.childLevels().getOrDefault(held.child(), decision.level());
        list.made(
                DECISIONS, path + "outcome", "Decision of " + when, Named.constant(decision.outcome()), AccessRule.OWN,
                false);
        list.made(DECISIONS, path + "level", "Level of need decided on " + when, level.name(), AccessRule.OWN, false);
        list.made(
                DECISIONS, path + "decidedBy", "Who decided on " + when, decision.decidedBy(), AccessRule.PROFESSIONAL,
                false);
        list.made(
                DECISIONS, path + "rationale", "Reasons given on " + when, decision.rationale(), AccessRule.FREE_TEXT,
                true);
        list.made(
                DECISIONS, path + "reviewedSummary", "Summary for others of " + when, decision.reviewedSummary(),
                AccessRule.FREE_TEXT, true);
        list.made(
                DECISIONS, path + "override", "Why missing agreement was overridden on " + when, decision.override(),
                AccessRule.FREE_TEXT, true);
        list.made(
                DECISIONS, path + "section47", "Reasonable cause to suspect significant harm, recorded on " + when,
                Named.yes(decision.section47()), askedBy.isForTheChild() ? AccessRule.CHILD_ABUSE : AccessRule.OWN,
                false);
    }

    private void disclosed(HeldOfChild.Disclosed gone) {
        AccessRule rule = gone.danger().isPresent() ? AccessRule.RECIPIENT : AccessRule.OWN;
        String value = "%s: %s. Lawful basis: %s".formatted(ItemList.day(gone.at()), gone.what(), gone.lawfulBasis());
        list.gone("disclosures[" + gone.id() + "]", gone.recipient(), value, rule);
    }

    /** Which field it was about stands in what was said, as far as that goes. */
    private void disputed(Rectified rectified) {
        String when = ItemList.day(rectified.at());
        String path = "rectified[" + rectified.id() + "].";
        list.made(
                DECISIONS, path + "said", "What was said to be wrong on " + when, rectified.said(),
                AccessRule.FREE_TEXT, true);
        list.made(
                DECISIONS, path + "refusedWhy", "Why it was not corrected on " + when, rectified.refusedWhy(),
                AccessRule.FREE_TEXT, true);
    }
}
