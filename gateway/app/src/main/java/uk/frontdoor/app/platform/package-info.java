/** What the stages stand on: the data folder, secrets, readiness and shutdown. */
@NullMarked
package uk.frontdoor.app.platform;

import org.jspecify.annotations.NullMarked;
