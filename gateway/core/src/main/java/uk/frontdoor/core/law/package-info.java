/** Which laws are in force on a day. */
@NullMarked
package uk.frontdoor.core.law;

import org.jspecify.annotations.NullMarked;
