package uk.frontdoor.app.platform.broker;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import uk.frontdoor.core.area.AreaId;
import uk.frontdoor.core.area.Destination;
import uk.frontdoor.core.area.DestinationId;
import uk.frontdoor.core.area.DestinationKind;
import uk.frontdoor.core.area.Destinations;

final class PlaceAddressesTest {

    private final Destinations twoOfOneArea = () -> List.of(place("hub-kendal"), place("hub-eden"));

    @Test
    void namesTwoQueuesForEachDestinationAndTwoAddressesForEachArea() {
        assertThat(new PlaceAddresses(twoOfOneArea).all())
                .extracting(BrokerAddress::name)
                .containsExactly(
                        "dispatch.hub-kendal",
                        "inbox.hub-kendal",
                        "dispatch.hub-eden",
                        "inbox.hub-eden",
                        "frontdoor.waf",
                        "frontdoor.waf.decisions");
    }

    @Test
    void givesTheDemonstrationALoginForEachPlaceThatProductionRefuses() {
        var accounts = new DemonstrationAccounts(twoOfOneArea).all();

        assertThat(accounts).extracting(BrokerAccount::name).containsExactly("hub-kendal", "hub-eden", "case-system-waf");
        BrokerSettings embedded = new BrokerSettings(
                BrokerSettings.Mode.EMBEDDED, null, null, null, "127.0.0.1", 0, 0, 8, null, List.of());
        assertThat(new BrokerDoors(embedded, accounts).problems()).hasSize(3);
    }

    private static Destination place(String id) {
        return new Destination(new DestinationId(id), id, DestinationKind.FAMILY_HUB, new AreaId("waf"), Set.of());
    }
}
