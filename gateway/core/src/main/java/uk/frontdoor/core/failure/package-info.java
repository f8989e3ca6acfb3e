/** What can go wrong, in one catalogue. */
@NullMarked
package uk.frontdoor.core.failure;

import org.jspecify.annotations.NullMarked;
