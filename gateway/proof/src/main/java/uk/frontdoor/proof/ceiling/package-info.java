/** The ceiling: an HTTP server that keeps the same bytes with grouped fsync and checks nothing. */
@NullMarked
package uk.frontdoor.proof.ceiling;

import org.jspecify.annotations.NullMarked;
