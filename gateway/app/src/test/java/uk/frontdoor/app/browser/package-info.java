/** The pages in a real browser: what people see, by keyboard, on a phone, with and without scripts. */
@NullMarked
package uk.frontdoor.app.browser;

import org.jspecify.annotations.NullMarked;
