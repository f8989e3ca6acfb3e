package uk.frontdoor.core.intake;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.frontdoor.core.referral.NhsNumber;

/** Port: NHS service requests, which a sender may ask for again by our id or by patient. */
public interface ServiceRequests {
    /**
     * Keeps a message together with the state it gives a service request, in the one commit of {@link Intake#keep}.
     * The state is taken only when the message is kept, and changes an existing request only when it is newer.
     */
    IntakeOutcome keep(RawSubmission submission, @Nullable MessageKey message, ServiceRequestState state);

    Optional<ServiceRequest> find(UUID id);

    /** Newest first. */
    List<ServiceRequest> of(NhsNumber patient);
}
