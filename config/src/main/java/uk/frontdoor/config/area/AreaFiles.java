package uk.frontdoor.config.area;

import java.time.Clock;
import java.time.LocalDate;
import java.time.Period;
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
import uk.frontdoor.core.area.England;
import uk.frontdoor.core.area.LocalRoles;
import uk.frontdoor.core.area.OpeningHours;
import uk.frontdoor.core.routing.LocalService;
import uk.frontdoor.core.routing.LocalServices;
import uk.frontdoor.core.sharing.AgreementTerms;

/** All area files, checked together. */
public final class AreaFiles implements Areas, LocalServices, LocalRoles {
    private static final List<String> SHIPPED = List.of(
            "cum-2019", "cmb-2023", "waf-2023", "waf-2025", "cmb-2025", "lan-2018", "cam-2021", "pet-2021");

    private final List<ResourceFile> resources;
    private final NeedScales scales;
    private final Authorities authorities;
    private volatile Contents contents;

    /**
     * @param changed texts in place of what is declared, by the file's name
     */
    private record Contents(Map<String, String> changed, List<AreaFile> files) {}

    private AreaFiles(List<ResourceFile> resources, Map<String, String> changed) {
        Faults faults = new Faults();
        this.resources = List.copyOf(resources);
        this.scales = NeedScales.shipped(faults);
        this.authorities = new Authorities();
        List<AreaFile> files = read(changed, faults);
        new AreaChecks(faults, authorities).check(files);
        faults.throwIfAny();
        this.contents = new Contents(Map.copyOf(changed), files);
    }

    private List<AreaFile> read(Map<String, String> changed, Faults faults) {
        Stream<YamlFile> declared = resources.stream()
                .filter(resource -> !changed.containsKey(resource.name()))
                .map(resource -> YamlFile.read(resource, faults));
        Stream<YamlFile> instead = changed.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(file -> YamlFile.read(file.getKey(), file.getValue(), faults));
        return Stream.concat(declared, instead)
                .map(yaml -> AreaFile.read(yaml, scales))
                .flatMap(Optional::stream)
                .toList();
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
        return new AreaFiles(resources, Map.of());
    }

    /**
     * The same with other texts in some of them, or with some more; checked once they are all there.
     *
     * @param texts by the file's name, {@code waf-2025.yaml}
     * @throws uk.frontdoor.config.file.UnusableFiles with every fault and its line
     */
    public AreaFiles with(Map<String, String> texts) {
        Map<String, String> more = new HashMap<>(contents.changed());
        more.putAll(texts);
        return new AreaFiles(resources, more);
    }

    /** From now on what the others say holds here too, for whoever has been given these. */
    public void use(AreaFiles others) {
        contents = others.contents;
    }

    /** Every file, those of other days among them; another list once others came into force. */
    public List<AreaFile> all() {
        return contents.files();
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

    @Override
    public boolean has(AreaId area, String role, LocalDate day) {
        return inForce(day)
                .filter(file -> file.area().id().equals(area))
                .flatMap(file -> file.facts().roles().stream())
                .anyMatch(known -> known.name().equals(role) || known.alsoCalled().contains(role));
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
        return all().stream()
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

    /** The times an area gives itself, by its file of the day; empty when it has none. */
    public List<LocalClock> clocks(AreaId area, LocalDate day) {
        return inForce(day)
                .filter(file -> file.area().id().equals(area))
                .flatMap(file -> file.facts().clocks().stream())
                .toList();
    }

    /** By the files in force today; asked anew each time. */
    public AgreementTerms agreementTerms(Clock clock) {
        return area -> clocks(area, LocalDate.ofInstant(clock.instant(), England.TIME)).stream()
                .filter(each -> each.use() == ClockUse.AGREEMENT)
                .flatMap(each -> each.limit().period().stream())
                .findFirst()
                .orElse(Period.ZERO);
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
        return all().stream().filter(file -> file.inForce().on(day));
    }
}
