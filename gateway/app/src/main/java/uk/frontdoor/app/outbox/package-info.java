/** Messages written in the transaction of what they announce, and the relay that brings them to the broker. */
@NullMarked
package uk.frontdoor.app.outbox;

import org.jspecify.annotations.NullMarked;
