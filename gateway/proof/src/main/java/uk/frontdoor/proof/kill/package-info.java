/** Kills the gateway under load again and again, and counts. */
@NullMarked
package uk.frontdoor.proof.kill;

import org.jspecify.annotations.NullMarked;
