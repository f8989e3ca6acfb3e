package uk.frontdoor.app.access;

import static java.util.Objects.requireNonNull;

/** Thrown by a face that must turn its caller away; answered by {@link Refusals}. */
public final class RefusedRequest extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient Refusal refusal;

    public RefusedRequest(Refusal refusal) {
        super(requireNonNull(refusal, "refusal").code().name(), null, false, false);
        this.refusal = refusal;
    }

    public Refusal refusal() {
        return refusal;
    }
}
