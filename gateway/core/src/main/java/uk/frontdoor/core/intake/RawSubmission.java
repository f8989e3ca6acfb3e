package uk.frontdoor.core.intake;

import java.time.Instant;
import java.util.Map;
import uk.frontdoor.core.agency.AgencyId;

/**
 * What was sent, exactly as it was sent, and the few facts about the sending that later stages may use.
 *
 * @param contentType media type with character set, as accepted at the edge
 * @param envelope allow-listed facts about the request: correlation id, file name, row number; never a credential
 * @param original the bytes; held by reference and never altered
 */
public record RawSubmission(
        SubmissionId id,
        Channel channel,
        AgencyId sender,
        Instant receivedAt,
        RequestKey requestKey,
        String contentType,
        Map<String, String> envelope,
        byte[] original) {
    public RawSubmission {
        envelope = Map.copyOf(envelope);
    }

    public CaseReference reference() {
        return CaseReference.of(id);
    }
}
