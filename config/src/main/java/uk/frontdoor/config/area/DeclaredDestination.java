package uk.frontdoor.config.area;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import uk.frontdoor.config.file.Values;
import uk.frontdoor.config.file.YamlFile;
import uk.frontdoor.core.area.AreaId;
import uk.frontdoor.core.area.Destination;
import uk.frontdoor.core.area.DestinationId;
import uk.frontdoor.core.area.DestinationKind;
import uk.frontdoor.core.area.OpeningHours;

/**
 * A recipient as declared. Its certificate is kept under its id.
 *
 * @param assumed no document names it; to be confirmed by whoever signs the file off
 * @param hours when it is staffed; null when not declared
 */
public record DeclaredDestination(Destination destination, boolean assumed, @Nullable OpeningHours hours) {
    static List<DeclaredDestination> read(YamlFile yaml, AreaId area) {
        List<DeclaredDestination> destinations = new ArrayList<>();
        for (YamlFile each : yaml.mappings("destinations")) {
            DestinationId id = each.required("id", DestinationId::new);
            String name = each.required("name", Values::text);
            DestinationKind kind = each.required("kind", Values.oneOf(DestinationKind.class));
            List<String> districts = each.list("districts", DeclaredDestination::district);
            boolean needsAssessment =
                    each.optional("needsAssessment", Values::flag).orElse(false);
            Boolean assumed = each.required("assumed", Values::flag);
            OpeningHours hours = HoursReading.of(each).orElse(null);
            each.close();
            if (id != null && name != null && kind != null && assumed != null) {
                Destination destination = new Destination(id, name, kind, area, Set.copyOf(districts), needsAssessment);
                destinations.add(new DeclaredDestination(destination, assumed, hours));
            }
        }
        return destinations;
    }

    static String district(String code) {
        if (!code.matches("[ENSW]\\d{8}")) {
            throw new IllegalArgumentException("a district code such as E06000064 (expected)");
        }
        return code;
    }
}
