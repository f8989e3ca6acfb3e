/** From a foreign format to the canonical referral, or to a person who keys it. */
@NullMarked
package uk.frontdoor.core.normalise;

import org.jspecify.annotations.NullMarked;
