/** Everything side by side in one run. */
@NullMarked
package uk.frontdoor.proof.benchmark;

import org.jspecify.annotations.NullMarked;
