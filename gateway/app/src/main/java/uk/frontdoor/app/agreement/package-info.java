/** What people learn about agreement after a referral has come. */
@NullMarked
package uk.frontdoor.app.agreement;

import org.jspecify.annotations.NullMarked;
