package uk.frontdoor.config.area;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import uk.frontdoor.config.calendar.EnglandCalendar;
import uk.frontdoor.core.area.Destination;
import uk.frontdoor.core.area.DestinationId;
import uk.frontdoor.core.area.Destinations;
import uk.frontdoor.core.area.England;
import uk.frontdoor.core.area.OpeningHours;
import uk.frontdoor.core.area.WorkingCalendar;
import uk.frontdoor.core.routing.LocalService;

/**
 * The destinations of the files in force today, asked anew each time, and the front doors of other areas that can be
 * reached; closed when every service behind one is.
 */
final class ServedDestinations implements Destinations {
    private final Function<LocalDate, Stream<AreaFile>> inForce;
    private final Clock clock;
    private final List<Destination> elsewhere = new OtherFrontDoorFile().destinations();
    private final WorkingCalendar calendar = new EnglandCalendar();

    ServedDestinations(Function<LocalDate, Stream<AreaFile>> inForce, Clock clock) {
        this.inForce = inForce;
        this.clock = clock;
    }

    @Override
    public List<Destination> all() {
        Stream<Destination> here = inForce.apply(LocalDate.ofInstant(clock.instant(), England.TIME))
                .flatMap(file -> file.destinations().stream())
                .map(DeclaredDestination::destination);
        return Stream.concat(here, elsewhere.stream()).toList();
    }

    @Override
    public boolean isClosed(DestinationId id, Instant at) {
        List<OpeningHours> hours = inForce.apply(LocalDate.ofInstant(at, England.TIME))
                .flatMap(file -> file.services().stream())
                .map(DeclaredService::service)
                .filter(service -> id.equals(service.recipient()))
                .map(LocalService::hours)
                .filter(Objects::nonNull)
                .toList();
        return !hours.isEmpty() && hours.stream().noneMatch(each -> each.openAt(at, calendar));
    }
}
