/** What recipients have already when agreement changes: asked about again, recalled, and chased until it is answered. */
@NullMarked
package uk.frontdoor.app.recall;

import org.jspecify.annotations.NullMarked;
