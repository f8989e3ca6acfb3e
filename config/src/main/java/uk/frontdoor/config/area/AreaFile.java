package uk.frontdoor.config.area;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import uk.frontdoor.config.file.YamlFile;
import uk.frontdoor.core.area.Area;
import uk.frontdoor.core.area.AreaId;
import uk.frontdoor.core.area.Destination;
import uk.frontdoor.core.area.DestinationId;
import uk.frontdoor.core.area.DestinationKind;
import uk.frontdoor.core.referral.CanonicalLevel;
import uk.frontdoor.core.referral.NeedLevel;

/** One area as declared, with the days it is in force. A reorganisation is a new file with a date. */
record AreaFile(
        Area area,
        LocalDate validFrom,
        @Nullable LocalDate validTo,
        Set<String> districts,
        List<Destination> destinations) {
    AreaFile {
        districts = Set.copyOf(districts);
        destinations = List.copyOf(destinations);
    }

    boolean inForceOn(LocalDate day) {
        return !day.isBefore(validFrom) && (validTo == null || day.isBefore(validTo));
    }

    /** Empty when something required is missing; what, has then been noted. */
    static Optional<AreaFile> read(YamlFile yaml) {
        AreaId id = yaml.required("area", AreaId::new);
        String name = yaml.required("name", text -> text);
        String frontDoor = yaml.required("frontDoor", text -> text);
        String advice = yaml.required("dutyAdvice", text -> text);
        LocalDate from = yaml.required("validFrom", LocalDate::parse);
        LocalDate to = yaml.optional("validTo", LocalDate::parse).orElse(null);
        List<String> districts = yaml.list("districts", AreaFile::district);
        Map<NeedLevel, Set<CanonicalLevel>> scales = scales(yaml);
        List<Destination> destinations = id == null ? List.of() : destinations(yaml, id);
        yaml.close();
        if (id == null || name == null || frontDoor == null || advice == null || from == null) {
            return Optional.empty();
        }
        Area area = new Area(id, name, frontDoor, advice, scales);
        return Optional.of(new AreaFile(area, from, to, Set.copyOf(districts), destinations));
    }

    private static Map<NeedLevel, Set<CanonicalLevel>> scales(YamlFile yaml) {
        Map<NeedLevel, Set<CanonicalLevel>> scales = new LinkedHashMap<>();
        for (YamlFile scale : yaml.mappings("scales")) {
            String name = scale.required("scale", text -> text);
            String version = scale.required("version", text -> text);
            scale.lists("levels", CanonicalLevel::valueOf).forEach((code, levels) -> {
                if (name != null && version != null) {
                    scales.put(new NeedLevel(name, version, code), Set.copyOf(levels));
                }
            });
            scale.close();
        }
        return scales;
    }

    private static List<Destination> destinations(YamlFile yaml, AreaId area) {
        List<Destination> destinations = new ArrayList<>();
        for (YamlFile each : yaml.mappings("destinations")) {
            DestinationId id = each.required("id", DestinationId::new);
            String name = each.required("name", text -> text);
            DestinationKind kind = each.required("kind", DestinationKind::valueOf);
            List<String> districts = each.list("districts", AreaFile::district);
            each.required("assumed", Boolean::valueOf);
            each.close();
            if (id != null && name != null && kind != null) {
                destinations.add(new Destination(id, name, kind, area, Set.copyOf(districts)));
            }
        }
        return destinations;
    }

    private static String district(String code) {
        if (!code.matches("[ENSW]\\d{8}")) {
            throw new IllegalArgumentException("a district code such as E06000064 (expected)");
        }
        return code;
    }
}
