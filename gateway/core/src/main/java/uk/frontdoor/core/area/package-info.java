/** Local areas, their front doors, destinations and clocks. */
@NullMarked
package uk.frontdoor.core.area;

import org.jspecify.annotations.NullMarked;
