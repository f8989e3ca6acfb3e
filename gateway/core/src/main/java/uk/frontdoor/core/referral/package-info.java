/** The canonical referral: one shape for what schools, the NHS, police and the public send. */
@NullMarked
package uk.frontdoor.core.referral;

import org.jspecify.annotations.NullMarked;
