/** Proposals that referrals may be about the same child: found, kept, shown to who may see them, settled by people. */
@NullMarked
package uk.frontdoor.app.matching;

import org.jspecify.annotations.NullMarked;
