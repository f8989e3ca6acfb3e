package uk.frontdoor.app.access;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import uk.frontdoor.core.failure.FailureCode;

/** Whether a presented credential proves a sender. */
sealed interface SenderOutcome {
    record Recognised(SenderCredentials.Known known) implements SenderOutcome {}

    /** {@code sender} is known where it proved who it is and is turned away all the same. */
    record Refused(FailureCode code, @Nullable AgencyPrincipal sender) implements SenderOutcome {}

    static SenderOutcome unknown() {
        return new Refused(FailureCode.UNKNOWN_SENDER, null);
    }

    /** Recognised, unless the credential is no longer good. */
    static SenderOutcome of(SenderCredentials.Known known, Instant now) {
        return known.ended(now)
                .<SenderOutcome>map(code -> refused(code, known))
                .orElseGet(() -> new Recognised(known));
    }

    static SenderOutcome refused(FailureCode code, SenderCredentials.Known known) {
        return new Refused(code, known.principal());
    }
}
