/** What referrers were told. */
@NullMarked
package uk.frontdoor.app.feedback;

import org.jspecify.annotations.NullMarked;
