package uk.frontdoor.core.sharing;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import uk.frontdoor.core.area.DestinationId;

/**
 * Asks the gate, as things stand now, about what a recipient was sent before somebody changed their word on agreement.
 *
 * <p>What never rested on agreement is permitted still, and stays where it is. Only what would be refused is recalled;
 * whatever else the gate answers, or nothing, is for a person.
 */
public final class AskedAgain {
    private static final String DEFAULT = "R-DEFAULT";

    private final DecidedReferrals decided;
    private final SharingPreview gate;

    public AskedAgain(DecidedReferrals decided, SharingPreview gate) {
        this.decided = decided;
        this.gate = gate;
    }

    /** What went, as far as it is kept. */
    public record Went(UUID decision, DestinationId recipient, Set<FieldGroup> fields, List<Redaction> leftOut) {
        public Went {
            fields = Set.copyOf(fields);
            leftOut = List.copyOf(leftOut);
        }

        /** Everything that went could go now, and nothing more would be left out. */
        private boolean isStill(Previewed.WouldGo now) {
            return now.fields().containsAll(fields) && leftOut.containsAll(now.redactions());
        }
    }

    public RecallOutcome about(Went went) {
        try {
            return decided.find(went.decision())
                    .map(now -> judge(gate.preview(now, went.recipient()), went))
                    .orElseGet(() -> doubt(DEFAULT, "What was decided cannot be read"));
        } catch (RuntimeException unforeseen) {
            // As in the gate: whatever fails must end with a person, and never with silence.
            return doubt(DEFAULT, "The sharing rules could not be applied: "
                    + unforeseen.getClass().getSimpleName());
        }
    }

    private static RecallOutcome judge(Previewed now, Went went) {
        return switch (now) {
            case Previewed.WouldGo go when went.isStill(go) -> new RecallOutcome.Stands(go.verdict());
            case Previewed.WouldGo go ->
                doubt(go.verdict().ruleId(), "The rules would let less go now than this recipient has");
            case Previewed.WouldBeWithheld(var _, var verdict) -> new RecallOutcome.Recalled(verdict);
            case Previewed.WouldBeHeld(var _, var verdict) -> new RecallOutcome.InDoubt(verdict);
        };
    }

    private static RecallOutcome doubt(String rule, String reason) {
        return new RecallOutcome.InDoubt(GateVerdicts.hold(rule, reason));
    }
}
