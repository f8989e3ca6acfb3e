@NullMarked
package uk.frontdoor.app;

import org.jspecify.annotations.NullMarked;
