/** Intake's database: originals, request keys, service requests, and the one commit that keeps them. */
@NullMarked
package uk.frontdoor.app.intake;

import org.jspecify.annotations.NullMarked;
