/** Waits for days on which somebody has to look again, and gives a person work when they come. */
@NullMarked
package uk.frontdoor.app.watch;

import org.jspecify.annotations.NullMarked;
