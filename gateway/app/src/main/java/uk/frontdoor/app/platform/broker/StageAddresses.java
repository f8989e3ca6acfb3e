package uk.frontdoor.app.platform.broker;

import java.util.List;
import java.util.stream.Stream;
import uk.frontdoor.route.Addresses;

/** The addresses that exist in every installation: one for each stage behind the intake, and the two last stops. */
final class StageAddresses implements BrokerAddresses {

    @Override
    public List<BrokerAddress> all() {
        return Stream.of(
                        Addresses.NORMALISE,
                        Addresses.TRIAGE,
                        Addresses.SHARING,
                        Addresses.FEEDBACK,
                        Addresses.RECEIPTS,
                        Addresses.FAILURE,
                        Addresses.EXPIRY)
                .<BrokerAddress>map(BrokerAddress.Shared::new)
                .toList();
    }
}
