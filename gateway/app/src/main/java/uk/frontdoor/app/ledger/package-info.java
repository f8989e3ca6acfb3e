/** The ledger in the database: facts in, chain behind, verification. */
@NullMarked
package uk.frontdoor.app.ledger;

import org.jspecify.annotations.NullMarked;
