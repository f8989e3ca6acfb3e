/** Strict reading of a body's bytes into one JSON tree. */
@NullMarked
package uk.frontdoor.mapping.nhs.reading;

import org.jspecify.annotations.NullMarked;
