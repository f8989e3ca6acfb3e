package uk.frontdoor.core.intake;

import java.time.Instant;
import java.util.UUID;
import uk.frontdoor.core.agency.AgencyId;

/**
 * An NHS service request as it stands with us, for reading, updating and cancelling.
 *
 * @param id the one we gave it
 * @param submission the message that made it
 * @param newest the message that last changed it
 * @param status as the standard codes it: {@code active}, {@code revoked}, {@code entered-in-error}
 * @param lastUpdated the sender's own time of the newest state; what is not newer is refused
 */
public record ServiceRequest(
        UUID id, SubmissionId submission, SubmissionId newest, AgencyId sender, String status, Instant lastUpdated) {}
