package uk.frontdoor.config.area;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import uk.frontdoor.config.file.Faults;
import uk.frontdoor.config.file.ResourceFile;
import uk.frontdoor.config.file.YamlFile;
import uk.frontdoor.config.scale.NeedScales;
import uk.frontdoor.core.area.Area;
import uk.frontdoor.core.area.AreaId;
import uk.frontdoor.core.area.Areas;
import uk.frontdoor.core.area.DestinationId;
import uk.frontdoor.core.area.Destinations;
import uk.frontdoor.core.area.OpeningHours;
import uk.frontdoor.core.routing.LocalService;
import uk.frontdoor.core.routing.LocalServices;

/** All area files, checked together. */
public final class AreaFiles implements Areas, LocalServices {
    private static final List<String> SHIPPED = List.of(
            "cum-2019", "cmb-2023", "waf-2023", "waf-2025", "cmb-2025", "lan-2018", "cam-2021", "pet-2021");

    private final List<AreaFile> files;
    private final NeedScales scales;
    private final Authorities authorities;

    private AreaFiles(List<AreaFile> files, NeedScales scales, Authorities authorities) {
        this.files = List.copyOf(files);
        this.scales = scales;
        this.authorities = authorities;
    }

    /** The files shipped with the gateway. */
    public static AreaFiles shipped() {
        return read(SHIPPED.stream()
                .map(name -> new ResourceFile("/frontdoor/areas/" + name + ".yaml"))
                .toList());
    }

    /**
     * These files and no others, with the scales shipped.
     *
     * @throws uk.frontdoor.config.file.UnusableFiles with every fault and its line
     */
    public static AreaFiles read(List<ResourceFile> resources) {
        Faults faults = new Faults();
        NeedScales scales = NeedScales.shipped(faults);
        List<AreaFile> files = resources.stream()
                .map(resource -> AreaFile.read(YamlFile.read(resource, faults), scales))
                .flatMap(Optional::stream)
                .toList();
        Authorities authorities = new Authorities();
        new AreaChecks(faults, authorities).check(files);
        faults.throwIfAny();
        return new AreaFiles(files, scales, authorities);
    }

    /** Every file, those of other days among them. */
    public List<AreaFile> all() {
        return files;
    }

    /** The scales its files name, and every other there is. */
    public NeedScales scales() {
        return scales;
    }

    /** What its files' codes of councils and districts mean. */
    public Authorities authorities() {
        return authorities;
    }

    @Override
    public List<Area> on(LocalDate day) {
        return inForce(day).map(AreaFile::area).toList();
    }

    @Override
    public List<LocalService> of(AreaId area, LocalDate day) {
        return inForce(day)
                .filter(file -> file.area().id().equals(area))
                .flatMap(file -> file.services().stream())
                .map(DeclaredService::service)
                .toList();
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
        return new ServedDestinations(this::inForce, clock);
    }

    /** Who took over from a body that documents still name; empty when it still is or nobody knows it. */
    public List<String> nowCalled(String body, LocalDate day) {
        return files.stream()
                .flatMap(file -> file.facts().formerBodies().stream())
                .filter(former -> former.name().equalsIgnoreCase(body.strip()) && !day.isBefore(former.until()))
                .flatMap(former -> former.now().stream())
                .distinct()
                .toList();
    }

    /** When an area's front door is staffed; empty when its file does not say. */
    public Optional<OpeningHours> frontDoorHours(AreaId area, LocalDate day) {
        return inForce(day)
                .filter(file -> file.area().id().equals(area))
                .flatMap(file -> Stream.ofNullable(file.hours()))
                .findFirst();
    }

    /** When a destination is staffed; empty when its file does not say. */
    public Optional<OpeningHours> hoursOf(DestinationId destination, LocalDate day) {
        return declared(day)
                .filter(declared -> declared.destination().id().equals(destination))
                .flatMap(declared -> Stream.ofNullable(declared.hours()))
                .findFirst();
    }

    private Stream<DeclaredDestination> declared(LocalDate day) {
        return inForce(day).flatMap(file -> file.destinations().stream());
    }

    private Stream<AreaFile> inForce(LocalDate day) {
        return files.stream().filter(file -> file.inForce().on(day));
    }
}
