/** What a sender looks for its own requests by. */
@NullMarked
package uk.frontdoor.mapping.nhs.search;

import org.jspecify.annotations.NullMarked;
