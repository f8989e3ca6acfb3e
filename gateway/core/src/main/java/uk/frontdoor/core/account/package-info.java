/** What is told of one child to whoever may ask for it, and what is kept back for the sake of others. */
@NullMarked
package uk.frontdoor.core.account;

import org.jspecify.annotations.NullMarked;
