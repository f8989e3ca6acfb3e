/** What failed, as work for a person. */
@NullMarked
package uk.frontdoor.app.failure;

import org.jspecify.annotations.NullMarked;
