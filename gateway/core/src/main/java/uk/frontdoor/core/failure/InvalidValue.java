package uk.frontdoor.core.failure;

import static java.util.Objects.requireNonNull;

/** A value broke its own rule. Carries the rule and never the value. */
public final class InvalidValue extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;

    private final FailureCode code;

    public InvalidValue(String what, FailureCode code) {
        super(requireNonNull(what, "what") + ": " + code.sentence());
        this.code = code;
    }

    public FailureCode code() {
        return code;
    }
}
