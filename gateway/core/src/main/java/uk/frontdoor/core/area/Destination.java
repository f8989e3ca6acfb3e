package uk.frontdoor.core.area;

import java.util.Set;

/**
 * A recipient that may be sent to.
 *
 * @param districts local authority district codes it serves; empty means the whole area
 */
public record Destination(DestinationId id, String name, DestinationKind kind, AreaId area, Set<String> districts) {
    public Destination {
        districts = Set.copyOf(districts);
    }

    public boolean serves(String district) {
        return districts.isEmpty() || districts.contains(district);
    }
}
