/** Reads what a person decided, at whichever face they decided it: the same rules for all. */
@NullMarked
package uk.frontdoor.app.decision;

import org.jspecify.annotations.NullMarked;
