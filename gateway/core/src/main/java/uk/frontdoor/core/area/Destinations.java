package uk.frontdoor.core.area;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Port: the declared recipients. */
public interface Destinations {
    List<Destination> all();

    default Optional<Destination> find(DestinationId id) {
        return all().stream().filter(destination -> destination.id().equals(id)).findFirst();
    }

    /** Whether it is closed at a moment; no where nobody says when it is open. */
    default boolean isClosed(DestinationId id, Instant at) {
        return false;
    }

    /** Whom a person of an area may choose: its own, and the front doors of areas not served here. */
    default List<Destination> choosableIn(AreaId area) {
        return all().stream()
                .filter(each -> each.area().equals(area) || each.kind() == DestinationKind.OTHER_FRONT_DOOR)
                .toList();
    }

    /** The areas served. */
    default List<AreaId> areas() {
        return all().stream()
                .filter(each -> each.kind() != DestinationKind.OTHER_FRONT_DOOR)
                .map(Destination::area)
                .distinct()
                .toList();
    }

    default List<Destination> in(AreaId area) {
        return all().stream().filter(destination -> destination.area().equals(area)).toList();
    }
}
