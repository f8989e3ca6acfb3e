@NullMarked
package uk.frontdoor.core;

import org.jspecify.annotations.NullMarked;
