/** The rule catalogue: which rules there are, which win, and where each is answered. */
@NullMarked
package uk.frontdoor.config.catalogue;

import org.jspecify.annotations.NullMarked;
