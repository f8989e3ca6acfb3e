/** The faces for police forces: notices over HTTP, and whatever is dropped into the watched folder. */
@NullMarked
package uk.frontdoor.app.police;

import org.jspecify.annotations.NullMarked;
