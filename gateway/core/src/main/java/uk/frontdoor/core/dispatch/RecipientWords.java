package uk.frontdoor.core.dispatch;

/** Takes what recipients say of their deliveries. */
public final class RecipientWords {
    private final DispatchStore deliveries;
    private final ProgressStore progress;
    private final RecallStore recalls;

    public RecipientWords(DispatchStore deliveries, ProgressStore progress, RecallStore recalls) {
        this.deliveries = deliveries;
        this.progress = progress;
        this.recalls = recalls;
    }

    public void take(RecipientWord word) {
        switch (word) {
            case DeliveryReceipt receipt -> deliveries.confirm(receipt);
            case CaseProgress said -> progress.record(said);
            case RecallAnswer answer -> recalls.answered(answer);
        }
    }
}
