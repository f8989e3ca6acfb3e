/** Documents that come with a public form: bounded, recognised by their content, scanned, and kept in the original. */
@NullMarked
package uk.frontdoor.app.attachment;

import org.jspecify.annotations.NullMarked;
