package uk.frontdoor.app.dispatch;

/** Why deliveries are sent again. A list, because words could hold a name and the ledger keeps them for good. */
public enum ReplayReason {
    RECIPIENT_LOST_THEM("The recipient says it has lost them"),
    RECIPIENT_NEVER_HAD_THEM("The recipient says it never had them"),
    RECEIPTS_LOST("The recipient says it has confirmed them; the receipts did not arrive"),
    EXERCISE("An exercise that was agreed with the recipient");

    private final String label;

    ReplayReason(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
