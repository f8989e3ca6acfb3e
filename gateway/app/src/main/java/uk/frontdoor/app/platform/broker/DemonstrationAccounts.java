package uk.frontdoor.app.platform.broker;

import java.util.List;
import java.util.stream.Stream;
import uk.frontdoor.core.area.AreaId;
import uk.frontdoor.core.area.Destinations;

/** One account for each destination and one case system for each area, all with the password the README prints. */
record DemonstrationAccounts(Destinations destinations) implements BrokerAccounts {

    private static final String PASSWORD = "{noop}front-door-demonstration";

    @Override
    public List<BrokerAccount> all() {
        return Stream.concat(hubs(), caseSystems()).toList();
    }

    private Stream<BrokerAccount> hubs() {
        return destinations.all().stream()
                .map(destination -> destination.id().value())
                .map(id -> BrokerAccount.withPassword(id, PASSWORD, BrokerAccount.Kind.DESTINATION, id));
    }

    private Stream<BrokerAccount> caseSystems() {
        return destinations.areas().stream()
                .map(AreaId::value)
                .map(area -> BrokerAccount.withPassword(
                        "case-system-" + area, PASSWORD, BrokerAccount.Kind.CASE_SYSTEM, area));
    }
}
