/** Which days are worked in England. */
@NullMarked
package uk.frontdoor.config.calendar;

import org.jspecify.annotations.NullMarked;
