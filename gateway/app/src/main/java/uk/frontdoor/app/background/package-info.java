/** Work that goes on behind the answer and gives way to intake: the outbox relay and the ledger's chainer. */
@NullMarked
package uk.frontdoor.app.background;

import org.jspecify.annotations.NullMarked;
