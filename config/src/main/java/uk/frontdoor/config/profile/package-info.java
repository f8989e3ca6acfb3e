/** What each field profile lets through. */
@NullMarked
package uk.frontdoor.config.profile;

import org.jspecify.annotations.NullMarked;
