/** Areas and their destinations, as dated files. */
@NullMarked
package uk.frontdoor.config.area;

import org.jspecify.annotations.NullMarked;
