/** The key of each record: what people wrote about a child is kept under it, and is gone when it is destroyed. */
@NullMarked
package uk.frontdoor.app.recordkey;

import org.jspecify.annotations.NullMarked;
