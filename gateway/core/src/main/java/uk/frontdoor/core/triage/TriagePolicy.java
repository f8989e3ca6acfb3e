package uk.frontdoor.core.triage;

/** Port: the triage decision table. */
@FunctionalInterface
public interface TriagePolicy {
    TriageProposal propose(TriageQuestion question);
}
