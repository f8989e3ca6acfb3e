package uk.frontdoor.config.area;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import uk.frontdoor.config.file.Values;
import uk.frontdoor.config.file.YamlFile;
import uk.frontdoor.config.scale.NeedScale;
import uk.frontdoor.config.scale.NeedScales;
import uk.frontdoor.core.area.Area;
import uk.frontdoor.core.area.AreaId;
import uk.frontdoor.core.area.OpeningHours;
import uk.frontdoor.core.referral.CanonicalLevel;
import uk.frontdoor.core.referral.NeedLevel;

/**
 * One area as declared, with the days it is in force. A reorganisation is a new file with a date.
 *
 * @param place where it is declared, for messages
 * @param authority code of the council that answers for it
 * @param hours when its front door is staffed; null when not declared
 */
public record AreaFile(
        String place,
        Area area,
        String authority,
        InForce inForce,
        Set<String> districts,
        List<NeedScale> scales,
        List<DeclaredDestination> destinations,
        List<DeclaredService> services,
        @Nullable OpeningHours hours,
        AreaFacts facts) {
    public AreaFile {
        districts = Set.copyOf(districts);
        scales = List.copyOf(scales);
        destinations = List.copyOf(destinations);
        services = List.copyOf(services);
    }

    /** As the file is called, without its ending: {@code waf-2025}. */
    public String fileName() {
        return place.substring(0, place.indexOf(".yaml"));
    }

    /** Empty when something required is missing; what, has then been noted. */
    static Optional<AreaFile> read(YamlFile yaml, NeedScales known) {
        AreaId id = yaml.required("area", AreaId::new);
        String name = yaml.required("name", Values::text);
        String authority = yaml.required("authority", Values::text);
        String frontDoor = yaml.required("frontDoor", Values::text);
        String advice = yaml.required("dutyAdvice", Values::text);
        LocalDate from = yaml.required("validFrom", LocalDate::parse);
        LocalDate to = yaml.optional("validTo", LocalDate::parse).orElse(null);
        Set<String> districts = Set.copyOf(yaml.list("districts", DeclaredDestination::district));
        List<NeedScale> scales = yaml.list("scales", known::find);
        List<DeclaredDestination> destinations = id == null ? List.of() : DeclaredDestination.read(yaml, id);
        List<DeclaredService> services = id == null ? List.of() : ServiceReading.read(yaml, id);
        OpeningHours hours = HoursReading.of(yaml).orElse(null);
        AreaFacts facts = AreaFacts.read(yaml);
        yaml.close();
        if (id == null || name == null || authority == null || frontDoor == null || advice == null || from == null) {
            return Optional.empty();
        }
        Area area = new Area(id, name, frontDoor, advice, levels(scales));
        return Optional.of(new AreaFile(
                yaml.place(), area, authority, new InForce(from, to), districts, scales, destinations, services, hours,
                facts));
    }

    private static Map<NeedLevel, Set<CanonicalLevel>> levels(List<NeedScale> scales) {
        Map<NeedLevel, Set<CanonicalLevel>> levels = new LinkedHashMap<>();
        scales.forEach(scale -> levels.putAll(scale.canonical()));
        return levels;
    }
}
