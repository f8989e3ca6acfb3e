/** The one list in which everything that needs a person waits. */
@NullMarked
package uk.frontdoor.core.worklist;

import org.jspecify.annotations.NullMarked;
