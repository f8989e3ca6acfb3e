/** May this go, to whom, on what basis, with which fields: the only place a Release is made. */
@NullMarked
package uk.frontdoor.core.sharing;

import org.jspecify.annotations.NullMarked;
