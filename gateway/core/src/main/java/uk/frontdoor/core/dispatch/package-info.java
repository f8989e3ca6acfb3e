/** Sealing, delivering and the proof of receipt. */
@NullMarked
package uk.frontdoor.core.dispatch;

import org.jspecify.annotations.NullMarked;
