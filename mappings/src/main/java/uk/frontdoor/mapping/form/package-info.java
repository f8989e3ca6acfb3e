/** The public web form. */
@NullMarked
package uk.frontdoor.mapping.form;

import org.jspecify.annotations.NullMarked;
