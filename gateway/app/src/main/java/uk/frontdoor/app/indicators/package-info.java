/** How the front door of an area is doing: counts, ages and times, of nobody in particular. */
@NullMarked
package uk.frontdoor.app.indicators;

import org.jspecify.annotations.NullMarked;
