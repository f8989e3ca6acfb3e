/** Receives Booking and Referral Standard messages: what must be decided before the sender is answered. */
@NullMarked
package uk.frontdoor.mapping.nhs;

import org.jspecify.annotations.NullMarked;
