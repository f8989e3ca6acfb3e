/** Opening a record of another area in need: for a reason, for a while, on record, and looked at afterwards. */
@NullMarked
package uk.frontdoor.app.breakglass;

import org.jspecify.annotations.NullMarked;
