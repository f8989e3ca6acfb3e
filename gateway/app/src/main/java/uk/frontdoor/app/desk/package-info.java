/** The front-door worker's desk: the list, the claim, the referral beside its original, the decision, what became of it. */
@NullMarked
package uk.frontdoor.app.desk;

import org.jspecify.annotations.NullMarked;
