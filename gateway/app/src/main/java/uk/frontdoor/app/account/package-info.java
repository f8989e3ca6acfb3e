/** A child's account: where data of one child went, where it did not, and who looked. */
@NullMarked
package uk.frontdoor.app.account;

import org.jspecify.annotations.NullMarked;
