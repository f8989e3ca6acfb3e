/** The HTTP headers every request of the standard carries. */
@NullMarked
package uk.frontdoor.mapping.nhs.header;

import org.jspecify.annotations.NullMarked;
