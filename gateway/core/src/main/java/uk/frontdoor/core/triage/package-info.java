/** The proposal a table makes and the decision a person takes. */
@NullMarked
package uk.frontdoor.core.triage;

import org.jspecify.annotations.NullMarked;
