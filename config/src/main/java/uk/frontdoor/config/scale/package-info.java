/** Local scales of need, each with its version, and what their levels stand for. */
@NullMarked
package uk.frontdoor.config.scale;

import org.jspecify.annotations.NullMarked;
