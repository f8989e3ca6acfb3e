package uk.frontdoor.core.dispatch;

/** A message could not be sealed to its recipient: no certificate, an expired or weak one, a broken key. */
public final class SealingFailed extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public SealingFailed(String reason) {
        super(reason);
    }

    public SealingFailed(String reason, Throwable cause) {
        super(reason, cause);
    }
}
