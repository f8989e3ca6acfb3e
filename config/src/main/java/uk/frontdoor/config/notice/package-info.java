/** The table of responsible authorities behind core's policy port. */
@NullMarked
package uk.frontdoor.config.notice;

import org.jspecify.annotations.NullMarked;
