package uk.frontdoor.core.dispatch;

/** Something that claims to be a receipt but proves nothing. */
public final class InvalidReceipt extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public InvalidReceipt(String reason) {
        super(reason);
    }

    public InvalidReceipt(String reason, Throwable cause) {
        super(reason, cause);
    }
}
