/** The provisions that rules turn on, with their dates of commencement. */
@NullMarked
package uk.frontdoor.config.law;

import org.jspecify.annotations.NullMarked;
