/** The triage table behind core's policy port. */
@NullMarked
package uk.frontdoor.config.triage;

import org.jspecify.annotations.NullMarked;
