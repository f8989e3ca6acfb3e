/** Puts the stages and their routes together: ports on one side, what implements them on the other. */
@NullMarked
package uk.frontdoor.app.stages;

import org.jspecify.annotations.NullMarked;
