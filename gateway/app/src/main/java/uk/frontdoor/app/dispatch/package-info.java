/** Sealed deliveries and their receipts. */
@NullMarked
package uk.frontdoor.app.dispatch;

import org.jspecify.annotations.NullMarked;
