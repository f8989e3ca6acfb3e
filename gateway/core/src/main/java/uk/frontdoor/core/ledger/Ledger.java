package uk.frontdoor.core.ledger;

/**
 * Port: the append-only record. Called inside the transaction of what it records, so that neither stands without
 * the other.
 */
@FunctionalInterface
public interface Ledger {
    void append(LedgerFact fact);
}
