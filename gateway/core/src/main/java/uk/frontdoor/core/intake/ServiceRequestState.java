package uk.frontdoor.core.intake;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.frontdoor.core.referral.NhsNumber;

/** The state a message gives a service request. The NHS number is kept only as a digest to search by. */
public record ServiceRequestState(UUID id, @Nullable NhsNumber patient, String status, Instant lastUpdated) {}
