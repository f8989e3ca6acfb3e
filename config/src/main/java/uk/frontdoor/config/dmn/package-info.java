/** Runs decision tables kept as DMN files. */
@NullMarked
package uk.frontdoor.config.dmn;

import org.jspecify.annotations.NullMarked;
