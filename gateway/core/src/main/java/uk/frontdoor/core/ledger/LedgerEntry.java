package uk.frontdoor.core.ledger;

import java.time.Instant;

/**
 * One link of the chain.
 *
 * @param sequence from 1, without gaps
 * @param previous hash of the entry before; 32 zero bytes before the first
 * @param hash SHA-256 over the previous hash and this entry's content
 */
public record LedgerEntry(long sequence, Instant at, LedgerFact fact, byte[] previous, byte[] hash) {}
