/** Work pulled over HTTP, with leases, by an area's own case system. */
@NullMarked
package uk.frontdoor.app.pull;

import org.jspecify.annotations.NullMarked;
