/** Declared facts for the receiver of NHS messages. */
@NullMarked
package uk.frontdoor.config.nhs;

import org.jspecify.annotations.NullMarked;
