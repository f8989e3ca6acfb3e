/** The packaged gateway as a separate program, and those who use it. */
@NullMarked
package uk.frontdoor.proof.gateway;

import org.jspecify.annotations.NullMarked;
