@NullMarked
package uk.frontdoor.mapping;

import org.jspecify.annotations.NullMarked;
