package uk.frontdoor.app.story;

import java.time.Instant;
import uk.frontdoor.core.ledger.LedgerFact;

/** One entry of the ledger about a submission. */
public record Happened(Instant at, LedgerFact fact) {}
