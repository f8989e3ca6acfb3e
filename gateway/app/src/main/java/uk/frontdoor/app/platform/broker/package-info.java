/** ActiveMQ Artemis, embedded or external: addresses, accounts and the connections to them. */
@NullMarked
package uk.frontdoor.app.platform.broker;

import org.jspecify.annotations.NullMarked;
