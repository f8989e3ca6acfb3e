/** Every answer of the sharing gate, and the tickets of its releases. */
@NullMarked
package uk.frontdoor.app.sharing;

import org.jspecify.annotations.NullMarked;
