/** Hands the facts and tables declared in config to whoever needs them. */
@NullMarked
package uk.frontdoor.app.rules;

import org.jspecify.annotations.NullMarked;
