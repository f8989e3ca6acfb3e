package uk.frontdoor.app.platform.broker;

import java.util.List;

/** Names the outside systems that some part of the gateway lets onto the embedded broker. */
public interface BrokerAccounts {

    List<BrokerAccount> all();
}
