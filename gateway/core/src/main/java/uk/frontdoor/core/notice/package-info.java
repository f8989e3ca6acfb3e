/** Statutory notices: which authority is responsible for a child who is accommodated away from home. */
@NullMarked
package uk.frontdoor.core.notice;

import org.jspecify.annotations.NullMarked;
