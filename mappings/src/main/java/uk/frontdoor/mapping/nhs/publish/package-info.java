/** Documents this receiver publishes about itself. */
@NullMarked
package uk.frontdoor.mapping.nhs.publish;

import org.jspecify.annotations.NullMarked;
