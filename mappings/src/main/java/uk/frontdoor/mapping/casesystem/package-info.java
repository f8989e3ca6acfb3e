/** What an area's own case system sends: leases to prolong, and decisions. */
@NullMarked
package uk.frontdoor.mapping.casesystem;

import org.jspecify.annotations.NullMarked;
