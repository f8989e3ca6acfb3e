/** Recipients that ship with the demonstration: they read their inboxes as outsiders do, and show what arrived. */
@NullMarked
package uk.frontdoor.app.sandbox;

import org.jspecify.annotations.NullMarked;
