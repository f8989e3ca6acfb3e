/** Cases every mapper must reproduce exactly. */
@NullMarked
package uk.frontdoor.mapping.golden;

import org.jspecify.annotations.NullMarked;
