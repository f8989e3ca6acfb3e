/** The append-only, hash-chained record of everything that was decided or done. */
@NullMarked
package uk.frontdoor.core.ledger;

import org.jspecify.annotations.NullMarked;
