/** Signing and encrypting to one recipient, the keys for it, and the proof that it arrived. */
@NullMarked
package uk.frontdoor.app.seal;

import org.jspecify.annotations.NullMarked;
