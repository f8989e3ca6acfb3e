package uk.frontdoor.core.failure;

/**
 * Port: turns what failed into work for a person. One transaction: the work item and the ledger entry. A repeat
 * changes nothing. There is no dead-letter queue that only an engineer sees.
 */
@FunctionalInterface
public interface FailureStore {
    /**
     * @param stage where it failed
     * @param id what failed: a submission id for normalise and triage, a decision id for sharing, a release id for dispatch
     *     and a decision id for feedback
     */
    void park(Stage stage, String id, FailureCode code);
}
