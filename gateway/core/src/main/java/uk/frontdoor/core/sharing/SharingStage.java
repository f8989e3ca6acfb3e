package uk.frontdoor.core.sharing;

import java.util.List;
import java.util.UUID;
import uk.frontdoor.core.triage.TriagedReferral;

/** Asks the gate about every recipient a person chose, and keeps every answer. */
public final class SharingStage {
    private final DecidedReferrals decided;
    private final SharingGate gate;
    private final SharingStore store;

    public SharingStage(DecidedReferrals decided, SharingGate gate, SharingStore store) {
        this.decided = decided;
        this.gate = gate;
        this.store = store;
    }

    /** Safe to call again with the same decision. */
    public void handle(UUID decision) {
        TriagedReferral referral = decided
                .find(decision)
                .orElseThrow(() -> new IllegalStateException("decision " + decision + " was announced but is not kept"));
        List<SharingOutcome> outcomes = referral.decision().recipients().stream()
                .distinct()
                .map(recipient -> gate.decide(referral, recipient))
                .toList();
        store.record(referral, outcomes);
    }
}
