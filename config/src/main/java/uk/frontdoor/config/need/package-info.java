/** What signs of need mean: topics and flags. */
@NullMarked
package uk.frontdoor.config.need;

import org.jspecify.annotations.NullMarked;
