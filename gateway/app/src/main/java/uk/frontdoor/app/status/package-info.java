/** What a sender may ask about what it sent. */
@NullMarked
package uk.frontdoor.app.status;

import org.jspecify.annotations.NullMarked;
