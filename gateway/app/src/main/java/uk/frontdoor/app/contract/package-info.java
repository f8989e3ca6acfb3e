/** The published contracts of the faces under {@code /api}. */
@NullMarked
package uk.frontdoor.app.contract;

import org.jspecify.annotations.NullMarked;
