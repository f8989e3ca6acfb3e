/** What normalising led to, kept in one transaction. */
@NullMarked
package uk.frontdoor.app.normalise;

import org.jspecify.annotations.NullMarked;
