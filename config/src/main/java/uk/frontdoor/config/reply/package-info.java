/** The fixed replies a front door may give to referrers. */
@NullMarked
package uk.frontdoor.config.reply;

import org.jspecify.annotations.NullMarked;
