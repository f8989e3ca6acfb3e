@NullMarked
package uk.frontdoor.route;

import org.jspecify.annotations.NullMarked;
