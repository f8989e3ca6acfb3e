package uk.frontdoor.app.platform.broker;

import java.util.List;
import java.util.stream.Stream;

/** The addresses that exist in every installation: one for each stage behind the intake, and the two last stops. */
final class StageAddresses implements BrokerAddresses {

    @Override
    public List<BrokerAddress> all() {
        return Stream.of(
                        "stage.normalise",
                        "stage.validate",
                        "stage.triage",
                        "stage.sharing",
                        "stage.feedback",
                        "failure",
                        "expiry")
                .<BrokerAddress>map(BrokerAddress.Shared::new)
                .toList();
    }
}
