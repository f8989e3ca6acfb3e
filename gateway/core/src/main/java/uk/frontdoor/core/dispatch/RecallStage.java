package uk.frontdoor.core.dispatch;

import java.util.Optional;

/** Maps a recall out and seals it to its recipient. No gate is asked: it holds nothing but the name of a delivery. */
public final class RecallStage {
    private final RecallStore store;
    private final RecallMapper mapper;
    private final Sealer sealer;

    public RecallStage(RecallStore store, RecallMapper mapper, Sealer sealer) {
        this.store = store;
        this.mapper = mapper;
        this.sealer = sealer;
    }

    /** What to put into the recipient's inbox; empty when there is nothing left to ask for. */
    public Optional<SealedRecall> prepare(RecallId id) {
        return store.outstanding(id).map(this::sealedOnce);
    }

    private SealedRecall sealedOnce(Recall recall) {
        return store.sealed(recall.id()).orElseGet(() -> store.keep(new SealedRecall(
                recall.id(), recall.recipient(), sealer.seal(mapper.map(recall), recall.recipient()), 0)));
    }
}
