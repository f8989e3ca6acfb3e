/** Which services a child's needs may be taken to, now; a person decides. */
@NullMarked
package uk.frontdoor.core.routing;

import org.jspecify.annotations.NullMarked;
