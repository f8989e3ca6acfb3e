package uk.frontdoor.core.worklist;

import java.time.Instant;

/** A work item held by somebody until a moment. */
public record Claim(WorkItem item, LeaseId lease, Instant expiresAt) {}
