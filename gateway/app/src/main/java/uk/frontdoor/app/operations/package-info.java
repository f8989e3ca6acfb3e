/** What an operator sees: how full, how old, who answers, what ends soon. Of no referral and nobody in one. */
@NullMarked
package uk.frontdoor.app.operations;

import org.jspecify.annotations.NullMarked;
