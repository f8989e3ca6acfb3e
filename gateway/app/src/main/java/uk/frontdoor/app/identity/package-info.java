/** The identity provider of the demonstration: invented people, one published password, OpenID Connect like any other. */
@NullMarked
package uk.frontdoor.app.identity;

import org.jspecify.annotations.NullMarked;
