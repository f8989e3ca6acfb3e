package uk.frontdoor.core.dispatch;

/** Takes what recipients say of their deliveries. */
public final class RecipientWords {
    private final DispatchStore deliveries;
    private final ProgressStore progress;

    public RecipientWords(DispatchStore deliveries, ProgressStore progress) {
        this.deliveries = deliveries;
        this.progress = progress;
    }

    public void take(RecipientWord word) {
        switch (word) {
            case DeliveryReceipt receipt -> deliveries.confirm(receipt);
            case CaseProgress said -> progress.record(said);
        }
    }
}
