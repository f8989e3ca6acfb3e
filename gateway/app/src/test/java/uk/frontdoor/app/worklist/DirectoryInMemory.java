package uk.frontdoor.app.worklist;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import uk.frontdoor.core.agency.Agency;
import uk.frontdoor.core.agency.AgencyId;
import uk.frontdoor.core.agency.AgencyKind;
import uk.frontdoor.core.agency.AgencyRegister;
import uk.frontdoor.core.area.AreaId;
import uk.frontdoor.core.area.Destination;
import uk.frontdoor.core.area.DestinationId;
import uk.frontdoor.core.area.DestinationKind;
import uk.frontdoor.core.area.Destinations;

/** One school, two front doors and a hub. */
abstract class DirectoryInMemory implements AgencyRegister, Destinations {
    @Override
    public Optional<Agency> find(AgencyId id) {
        return Optional.of(new Agency(id, "Testfell Primary School", AgencyKind.SCHOOL, "2A", Map.of(), Set.of()));
    }

    @Override
    public List<Destination> all() {
        return List.of(
                destination("mash-waf", "Westmorland and Furness Safeguarding Hub", DestinationKind.MASH, FrontDoorInMemory.WAF),
                destination("hub-barrow", "Barrow Family Hub", DestinationKind.FAMILY_HUB, FrontDoorInMemory.WAF),
                destination("mash-lan", "Lancashire MASH", DestinationKind.MASH, FrontDoorInMemory.LAN));
    }

    private static Destination destination(String id, String name, DestinationKind kind, AreaId area) {
        return new Destination(new DestinationId(id), name, kind, area, Set.of());
    }
}
