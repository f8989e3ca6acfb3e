/** The messages the harness sends: templates overwritten in place. */
@NullMarked
package uk.frontdoor.proof.message;

import org.jspecify.annotations.NullMarked;
