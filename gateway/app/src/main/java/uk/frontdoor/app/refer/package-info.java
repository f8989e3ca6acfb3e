/** The public form: one question on each page, kept on the server until it is sent, usable without scripts. */
@NullMarked
package uk.frontdoor.app.refer;

import org.jspecify.annotations.NullMarked;
