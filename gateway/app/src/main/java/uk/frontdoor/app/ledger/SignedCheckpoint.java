package uk.frontdoor.app.ledger;

import uk.frontdoor.core.ledger.Checkpoint;

/** @param signature over the checkpoint's text as ASCII, by the gateway's key; what {@code openssl dgst} verifies */
record SignedCheckpoint(Checkpoint checkpoint, byte[] signature) {}
