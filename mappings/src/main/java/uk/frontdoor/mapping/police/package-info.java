/** Police channels: people-objects-locations-events JSON, CSV, and the Operation Encompass e-mail. */
@NullMarked
package uk.frontdoor.mapping.police;

import org.jspecify.annotations.NullMarked;
