/**
 * Verifies an exported ledger, or a proof from it, without the gateway, its code or any library: for somebody who does
 * not trust us.
 */
@NullMarked
package uk.frontdoor.proof.ledger;

import org.jspecify.annotations.NullMarked;
