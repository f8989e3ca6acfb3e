/** The list in which everything waits that needs a person. */
@NullMarked
package uk.frontdoor.app.worklist;

import org.jspecify.annotations.NullMarked;
