package uk.frontdoor.core.area;

import java.util.Set;

/**
 * A recipient that may be sent to.
 *
 * @param districts local authority district codes it serves; empty means the whole area
 * @param needsAssessment it takes nobody below section 47 without an early help assessment
 */
public record Destination(
        DestinationId id,
        String name,
        DestinationKind kind,
        AreaId area,
        Set<String> districts,
        boolean needsAssessment) {
    public Destination {
        districts = Set.copyOf(districts);
    }

    /** One that asks for nothing first. */
    public Destination(DestinationId id, String name, DestinationKind kind, AreaId area, Set<String> districts) {
        this(id, name, kind, area, districts, false);
    }

    public boolean serves(String district) {
        return districts.isEmpty() || districts.contains(district);
    }
}
