package uk.frontdoor.config.area;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import uk.frontdoor.config.file.Faults;
import uk.frontdoor.config.file.ResourceFile;
import uk.frontdoor.config.file.YamlFile;
import uk.frontdoor.core.area.Area;
import uk.frontdoor.core.area.AreaId;
import uk.frontdoor.core.area.Areas;
import uk.frontdoor.core.area.Destination;
import uk.frontdoor.core.area.DestinationId;
import uk.frontdoor.core.area.Destinations;

/** Every area file of this module, checked together. */
public final class AreaFiles implements Areas {
    private static final ZoneId ENGLAND = ZoneId.of("Europe/London");
    private static final List<String> SHIPPED = List.of("waf-2025", "lan-2018");

    private final List<AreaFile> files;

    private AreaFiles(List<AreaFile> files) {
        this.files = List.copyOf(files);
    }

    /** The files shipped with the gateway. All faults are thrown at once. */
    public static AreaFiles shipped() {
        return of(SHIPPED.stream()
                .map(name -> new ResourceFile("/frontdoor/areas/" + name + ".yaml"))
                .toList());
    }

    static AreaFiles of(List<ResourceFile> resources) {
        Faults faults = new Faults();
        List<AreaFile> files = resources.stream()
                .map(resource -> AreaFile.read(YamlFile.read(resource, faults)))
                .flatMap(Optional::stream)
                .toList();
        refuseDestinationsDeclaredTwice(files, faults);
        faults.throwIfAny();
        return new AreaFiles(files);
    }

    private static void refuseDestinationsDeclaredTwice(List<AreaFile> files, Faults faults) {
        Set<DestinationId> seen = new HashSet<>();
        files.stream()
                .flatMap(file -> file.destinations().stream())
                .map(Destination::id)
                .filter(id -> !seen.add(id))
                .forEach(id -> faults.add("destinations", id + ": declared twice"));
    }

    @Override
    public List<Area> on(LocalDate day) {
        return inForce(day).map(AreaFile::area).toList();
    }

    /** District code to area, on a day. */
    public Map<String, AreaId> districtsOn(LocalDate day) {
        Map<String, AreaId> districts = new HashMap<>();
        inForce(day).forEach(file ->
                file.districts().forEach(district -> districts.put(district, file.area().id())));
        return Map.copyOf(districts);
    }

    /** The destinations of the files in force today; asked anew each time, so that a date takes effect at midnight. */
    public Destinations destinations(Clock clock) {
        return () -> inForce(LocalDate.now(clock.withZone(ENGLAND)))
                .flatMap(file -> file.destinations().stream())
                .toList();
    }

    private java.util.stream.Stream<AreaFile> inForce(LocalDate day) {
        return files.stream().filter(file -> file.inForceOn(day));
    }
}
