/** Processes of this machine: starting, stopping, freezing, killing and what they cost. */
@NullMarked
package uk.frontdoor.proof.machine;

import org.jspecify.annotations.NullMarked;
