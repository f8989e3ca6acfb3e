package uk.frontdoor.app.nhs.answer;

import java.net.URI;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import uk.frontdoor.core.agency.AgencyId;
import uk.frontdoor.core.intake.SubmissionId;

/**
 * An answer that waits to be taken.
 *
 * @param service the sender's service in the Directory of Services
 * @param headers what the standard asks of a request beside its content
 * @param attempts how often it was posted before
 */
record Waiting(
        UUID id,
        UUID decision,
        SubmissionId submission,
        AgencyId agency,
        String service,
        Map<String, String> headers,
        byte[] body,
        Instant createdAt,
        int attempts) {

    /** One endpoint of one sender. */
    record Endpoint(AgencyId agency, String service, URI address) {}

    @Override
    public String toString() {
        return "Waiting[" + id + "]";
    }
}
