package uk.frontdoor.core.feedback;

import java.time.Instant;
import uk.frontdoor.core.intake.CaseReference;

/**
 * Where something that was sent stands, for its sender alone.
 *
 * @param since when it came to stand there
 */
public record SentReferral(CaseReference reference, ReferrerStatus status, Instant receivedAt, Instant since) {}
