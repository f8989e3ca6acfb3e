package uk.frontdoor.app.platform.broker;

import java.util.List;

/**
 * Names the addresses that some part of the gateway needs.
 *
 * <p>Every bean of this type is asked once at start; its addresses exist before the first route starts.
 */
public interface BrokerAddresses {

    List<BrokerAddress> all();
}
