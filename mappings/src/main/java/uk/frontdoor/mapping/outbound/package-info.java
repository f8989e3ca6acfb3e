/** What recipients read: a release written as our own delivery JSON. */
@NullMarked
package uk.frontdoor.mapping.outbound;

import org.jspecify.annotations.NullMarked;
