package uk.frontdoor.app.access;

import org.jspecify.annotations.Nullable;
import uk.frontdoor.core.agency.Agency;
import uk.frontdoor.core.agency.AgencyId;
import uk.frontdoor.core.failure.FailureCode;

/** Whether a presented credential proves a sender. */
sealed interface SenderOutcome {
    record Recognised(Agency agency) implements SenderOutcome {}

    /** {@code sender} is known where only the time has run out. */
    record Refused(FailureCode code, @Nullable AgencyId sender) implements SenderOutcome {}

    static SenderOutcome unknown() {
        return new Refused(FailureCode.UNKNOWN_SENDER, null);
    }
}
