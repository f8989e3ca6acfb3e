/** Who may use which face of the gateway, and how a refusal sounds. */
@NullMarked
package uk.frontdoor.app.access;

import org.jspecify.annotations.NullMarked;
