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
import uk.frontdoor.core.area.Area;
import uk.frontdoor.core.area.AreaId;
import uk.frontdoor.core.referral.CanonicalLevel;
import uk.frontdoor.core.referral.NeedLevel;

/**
 * One area as declared, with the days it is in force. A reorganisation is a new file with a date.
 *
 * @param place where it is declared, for messages
 * @param validTo the first day on which it is no longer in force; null while that is not known
 * @param hours when its front door is staffed; null when not declared
 */
record AreaFile(
        String place,
        Area area,
        LocalDate validFrom,
        @Nullable LocalDate validTo,
        Set<String> districts,
        List<DeclaredDestination> destinations,
        @Nullable OpeningHours hours) {
    AreaFile {
        districts = Set.copyOf(districts);
        destinations = List.copyOf(destinations);
    }

    boolean inForceOn(LocalDate day) {
        return !day.isBefore(validFrom) && (validTo == null || day.isBefore(validTo));
    }

    /** Whether there is a day on which both are in force. */
    boolean overlaps(AreaFile other) {
        return (validTo == null || other.validFrom.isBefore(validTo))
                && (other.validTo == null || validFrom.isBefore(other.validTo));
    }

    /** Empty when something required is missing; what, has then been noted. */
    static Optional<AreaFile> read(YamlFile yaml) {
        AreaId id = yaml.required("area", AreaId::new);
        String name = yaml.required("name", Values::text);
        String frontDoor = yaml.required("frontDoor", Values::text);
        String advice = yaml.required("dutyAdvice", Values::text);
        LocalDate from = yaml.required("validFrom", LocalDate::parse);
        LocalDate to = yaml.optional("validTo", LocalDate::parse).orElse(null);
        List<String> districts = yaml.list("districts", DeclaredDestination::district);
        Map<NeedLevel, Set<CanonicalLevel>> scales = scales(yaml);
        List<DeclaredDestination> destinations =
                id == null ? List.of() : DeclaredDestination.read(yaml, id);
        OpeningHours hours = HoursReading.of(yaml).orElse(null);
        yaml.close();
        if (id == null || name == null || frontDoor == null || advice == null || from == null) {
            return Optional.empty();
        }
        Area area = new Area(id, name, frontDoor, advice, scales);
        return Optional.of(new AreaFile(yaml.place(), area, from, to, Set.copyOf(districts), destinations, hours));
    }

    private static Map<NeedLevel, Set<CanonicalLevel>> scales(YamlFile yaml) {
        Map<NeedLevel, Set<CanonicalLevel>> scales = new LinkedHashMap<>();
        for (YamlFile scale : yaml.mappings("scales")) {
            String name = scale.required("scale", Values::text);
            String version = scale.required("version", Values::text);
            scale.lists("levels", Values.oneOf(CanonicalLevel.class)).forEach((code, levels) -> {
                if (levels.isEmpty()) {
                    scale.fault("levels: " + code + " stands for no canonical level");
                }
                if (name != null && version != null) {
                    scales.put(new NeedLevel(name, version, code), Set.copyOf(levels));
                }
            });
            scale.close();
        }
        return scales;
    }
}
