package uk.frontdoor.core.routing;

import java.time.LocalDate;
import java.util.List;
import uk.frontdoor.core.area.AreaId;

/** Port: the services of an area, by the file in force on a day. */
@FunctionalInterface
public interface LocalServices {
    List<LocalService> of(AreaId area, LocalDate day);
}
