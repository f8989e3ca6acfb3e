package uk.frontdoor.core.triage;

import uk.frontdoor.core.area.AreaId;
import uk.frontdoor.core.referral.Referral;

/** A referral placed in an area and decided on by a person; the only thing the sharing stage takes. */
public record TriagedReferral(Referral referral, AreaId area, TriageProposal proposal, HumanDecision decision) {}
