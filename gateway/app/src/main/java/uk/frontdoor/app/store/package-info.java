/** How core records are written down as JSON, and how many rows are written or fetched in one journey. */
@NullMarked
package uk.frontdoor.app.store;

import org.jspecify.annotations.NullMarked;
