package uk.frontdoor.core.matching;

import uk.frontdoor.core.intake.SubmissionId;

/** Another referral that may be about the same child. */
public record MatchFound(SubmissionId other, MatchStrength strength, MatchScore score) {}
