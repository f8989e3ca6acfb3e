package uk.frontdoor.core.area;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Port: the areas served, by the files in force on a day. */
public interface Areas {
    List<Area> on(LocalDate day);

    default Optional<Area> find(AreaId id, LocalDate day) {
        return on(day).stream().filter(area -> area.id().equals(id)).findFirst();
    }
}
