/** What became of a referral so far, as people are shown it. */
@NullMarked
package uk.frontdoor.app.story;

import org.jspecify.annotations.NullMarked;
