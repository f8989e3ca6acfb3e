package uk.frontdoor.app.platform.broker;

import java.util.List;
import java.util.stream.Stream;
import uk.frontdoor.core.area.AreaId;
import uk.frontdoor.core.area.Destination;
import uk.frontdoor.core.area.Destinations;
import uk.frontdoor.route.Addresses;

/** The addresses of every declared destination and of every area that has one. */
record PlaceAddresses(Destinations destinations) implements BrokerAddresses {

    @Override
    public List<BrokerAddress> all() {
        return Stream.concat(
                        destinations.all().stream().flatMap(PlaceAddresses::of),
                        destinations.areas().stream().flatMap(PlaceAddresses::of))
                .toList();
    }

    private static Stream<BrokerAddress> of(Destination destination) {
        return Stream.of(
                new BrokerAddress.Shared(Addresses.dispatch(destination.id())),
                new BrokerAddress.Shared(Addresses.inbox(destination.id())));
    }

    private static Stream<BrokerAddress> of(AreaId area) {
        return Stream.of(
                new BrokerAddress.Copied(Addresses.frontDoor(area), List.of()),
                new BrokerAddress.Shared(Addresses.decisions(area)));
    }
}
