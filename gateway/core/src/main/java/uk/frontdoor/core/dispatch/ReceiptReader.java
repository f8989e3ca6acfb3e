package uk.frontdoor.core.dispatch;

/** Port: opens what a recipient has signed: a receipt, or how it goes on. */
@FunctionalInterface
public interface ReceiptReader {
    /**
     * @throws InvalidReceipt when it is not signed by the recipient it names, or cannot be read
     */
    RecipientWord read(byte[] signed);
}
