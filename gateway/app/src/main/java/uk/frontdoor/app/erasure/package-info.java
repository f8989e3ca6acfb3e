/** The end of a record: how long it is kept, what holds it, and how its key is destroyed by two people. */
@NullMarked
package uk.frontdoor.app.erasure;

import org.jspecify.annotations.NullMarked;
