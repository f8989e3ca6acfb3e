package uk.frontdoor.core.dispatch;

/** Port: keeps, with its ledger entry, how recipients go on. A repeat changes nothing. */
@FunctionalInterface
public interface ProgressStore {
    /**
     * @throws InvalidReceipt when it was never sent to whoever says so, or the area has no such role
     */
    void record(CaseProgress progress);
}
