/** Full postcode to district, from the ONS Postcode Directory. */
@NullMarked
package uk.frontdoor.config.postcode;

import org.jspecify.annotations.NullMarked;
