/** The sharing tables behind core's policy port. */
@NullMarked
package uk.frontdoor.config.sharing;

import org.jspecify.annotations.NullMarked;
