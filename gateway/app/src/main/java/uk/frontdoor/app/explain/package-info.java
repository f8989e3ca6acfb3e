/** Says of any referral why each recipient did or did not get each group of fields. */
@NullMarked
package uk.frontdoor.app.explain;

import org.jspecify.annotations.NullMarked;
