package uk.frontdoor.proof.kill;

import java.util.List;
import uk.frontdoor.proof.gateway.ConfirmingRecipient;
import uk.frontdoor.proof.gateway.Delivered;
import uk.frontdoor.proof.gateway.Receipts;

/** A hub that writes down what it takes, before and after it has it for good. */
final class ARecipient extends ConfirmingRecipient {
    private final Journal journal;

    ARecipient(Receipts receipts, Journal journal) {
        super(receipts);
        this.journal = journal;
    }

    @Override
    public void mayHave(List<Delivered> delivered) {
        journal.mayHave(delivered);
    }

    @Override
    public void has(List<Delivered> delivered) {
        journal.has(delivered);
    }
}
