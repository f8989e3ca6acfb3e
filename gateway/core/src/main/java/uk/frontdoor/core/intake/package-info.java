/** Keeping what was sent: original bytes, repeats, acknowledgement. */
@NullMarked
package uk.frontdoor.core.intake;

import org.jspecify.annotations.NullMarked;
