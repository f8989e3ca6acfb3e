/** What the plain HTTP faces under {@code /api} share: bounded bodies, one way to hand in, one way to say no. */
@NullMarked
package uk.frontdoor.app.http;

import org.jspecify.annotations.NullMarked;
