/** The faces for schools and other professionals' systems: one referral, a file of them, a transfer file. */
@NullMarked
package uk.frontdoor.app.school;

import org.jspecify.annotations.NullMarked;
