/** The NHS face: a receiver of the Booking and Referral Standard over HTTP. */
@NullMarked
package uk.frontdoor.app.nhs;

import org.jspecify.annotations.NullMarked;
