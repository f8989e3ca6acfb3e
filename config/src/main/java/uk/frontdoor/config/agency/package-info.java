/** The agency register and what its members prove themselves with. */
@NullMarked
package uk.frontdoor.config.agency;

import org.jspecify.annotations.NullMarked;
