/** Who may use which face of the gateway. */
@NullMarked
package uk.frontdoor.app.access;

import org.jspecify.annotations.NullMarked;
