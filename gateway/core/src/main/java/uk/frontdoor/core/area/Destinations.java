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

    default List<Destination> in(AreaId area) {
        return all().stream().filter(destination -> destination.area().equals(area)).toList();
    }
}
