/** Checks of one message against the Booking and Referral Standard. */
@NullMarked
package uk.frontdoor.mapping.nhs.message;

import org.jspecify.annotations.NullMarked;
