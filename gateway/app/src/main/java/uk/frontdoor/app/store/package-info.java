/** How core records are written down as JSON. */
@NullMarked
package uk.frontdoor.app.store;

import org.jspecify.annotations.NullMarked;
