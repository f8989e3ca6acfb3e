package uk.frontdoor.core.failure;

import static java.util.Objects.requireNonNull;

/**
 * One thing wrong with what was sent: where, and which rule.
 *
 * <p>Carries the place and the code and never the value, so that it can be answered, logged and shown freely.
 *
 * @param field where, in the sender's own terms: a JSON pointer, a column with its row, a header name
 * @param code which rule was broken
 */
public record Problem(String field, FailureCode code) {
    public Problem {
        requireNonNull(field, "field");
        requireNonNull(code, "code");
    }
}
