/** What the referrer may be told. */
@NullMarked
package uk.frontdoor.core.feedback;

import org.jspecify.annotations.NullMarked;
