/** Which referrals may be about the same child: proposed with reasons, never merged; a person says whether it is so. */
@NullMarked
package uk.frontdoor.core.matching;

import org.jspecify.annotations.NullMarked;
