package uk.frontdoor.app.stages;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import uk.frontdoor.app.platform.broker.BrokerAddress;
import uk.frontdoor.app.platform.broker.BrokerAddresses;
import uk.frontdoor.core.area.Area;
import uk.frontdoor.core.area.AreaId;
import uk.frontdoor.core.area.Areas;
import uk.frontdoor.core.area.Destination;
import uk.frontdoor.core.area.DestinationId;
import uk.frontdoor.core.area.Destinations;
import uk.frontdoor.core.area.England;
import uk.frontdoor.route.Addresses;

/** The addresses that follow from the areas and destinations declared in config. */
final class FrontDoorAddresses implements BrokerAddresses {
    private final Areas areas;
    private final Destinations destinations;
    private final Clock clock;

    FrontDoorAddresses(Areas areas, Destinations destinations, Clock clock) {
        this.areas = areas;
        this.destinations = destinations;
        this.clock = clock;
    }

    @Override
    public List<BrokerAddress> all() {
        return Stream.of(
                        Stream.of(new BrokerAddress.Shared(Addresses.RECEIPTS)),
                        destinations.all().stream().map(Destination::id).flatMap(FrontDoorAddresses::ofDestination),
                        areas.on(LocalDate.now(clock.withZone(England.TIME))).stream()
                                .map(Area::id)
                                .flatMap(FrontDoorAddresses::ofArea))
                .<BrokerAddress>flatMap(each -> each)
                .toList();
    }

    private static Stream<BrokerAddress> ofDestination(DestinationId id) {
        return Stream.of(
                new BrokerAddress.Shared(Addresses.dispatch(id)), new BrokerAddress.Shared(Addresses.inbox(id)));
    }

    private static Stream<BrokerAddress> ofArea(AreaId id) {
        return Stream.of(
                new BrokerAddress.Copied(Addresses.frontDoor(id), List.of()),
                new BrokerAddress.Shared(Addresses.decisions(id)));
    }
}
