package uk.frontdoor.core.dispatch;

/** Port: opens a recipient's signed receipt. */
@FunctionalInterface
public interface ReceiptReader {
    /**
     * @throws InvalidReceipt when it is not signed by the recipient it names, or cannot be read
     */
    DeliveryReceipt read(byte[] signed);
}
