/** From an accepted NHS message to the canonical referral. */
@NullMarked
package uk.frontdoor.mapping.nhs.referral;

import org.jspecify.annotations.NullMarked;
