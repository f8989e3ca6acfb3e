/** Connections of senders who may be slow on purpose. */
@NullMarked
package uk.frontdoor.app.access.wire;

import org.jspecify.annotations.NullMarked;
