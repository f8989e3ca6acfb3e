/** Digests, by which bytes are told apart and things are found again without being read. */
@NullMarked
package uk.frontdoor.core.digest;

import org.jspecify.annotations.NullMarked;
