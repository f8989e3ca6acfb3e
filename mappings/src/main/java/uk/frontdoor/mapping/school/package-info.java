/** School channels: our own referral JSON, a CSV of it, and the DfE Common Transfer File. */
@NullMarked
package uk.frontdoor.mapping.school;

import org.jspecify.annotations.NullMarked;
