package uk.frontdoor.core.triage;

import java.time.Instant;
import uk.frontdoor.core.referral.ReferralKind;

/** Something that came in before, likely about the same child or confirmed to be. */
public record EarlierContact(ReferralKind kind, Instant receivedAt) {}
