/** How long records are kept, by class, as a declared file. */
@NullMarked
package uk.frontdoor.config.retention;

import org.jspecify.annotations.NullMarked;
