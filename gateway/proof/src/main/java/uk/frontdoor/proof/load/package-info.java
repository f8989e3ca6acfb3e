/** A light HTTP load client and what it measures. */
@NullMarked
package uk.frontdoor.proof.load;

import org.jspecify.annotations.NullMarked;
