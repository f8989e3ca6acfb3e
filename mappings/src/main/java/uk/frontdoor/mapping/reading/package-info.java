/**
 * From any original to cells under canonical paths, and from cells to the canonical referral.
 *
 * <p>A mapper says where each canonical field stands in its format; what a value means, and when it is odd, is said
 * here once for all channels.
 */
@NullMarked
package uk.frontdoor.mapping.reading;

import org.jspecify.annotations.NullMarked;
