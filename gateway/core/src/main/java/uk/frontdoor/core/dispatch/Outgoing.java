package uk.frontdoor.core.dispatch;

import java.util.Optional;
import java.util.UUID;
import uk.frontdoor.core.sharing.ReleaseId;

/** Everything that is announced to dispatch, each to its own stage by the kind of its id. */
public final class Outgoing {
    private final DispatchStage releases;
    private final DispatchStore deliveries;
    private final RecallStage recalls;
    private final RecallStore recalled;

    public Outgoing(DispatchStage releases, DispatchStore deliveries, RecallStage recalls, RecallStore recalled) {
        this.releases = releases;
        this.deliveries = deliveries;
        this.recalls = recalls;
        this.recalled = recalled;
    }

    /** What to put into the recipient's inbox; empty when nothing goes, or no longer. */
    public Optional<? extends Parcel> prepare(UUID announced) {
        return RecallId.is(announced)
                ? recalls.prepare(new RecallId(announced))
                : releases.prepare(new ReleaseId(announced));
    }

    /** It is in the recipient's inbox; false when that was known. */
    public boolean sent(Parcel parcel) {
        return switch (parcel) {
            case SealedDelivery delivery -> deliveries.sent(delivery.release());
            case SealedRecall recall -> recalled.sent(recall.recall());
        };
    }
}
