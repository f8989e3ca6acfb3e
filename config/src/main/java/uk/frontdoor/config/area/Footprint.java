package uk.frontdoor.config.area;

import java.util.ArrayList;
import java.util.List;
import uk.frontdoor.config.file.Values;
import uk.frontdoor.config.file.YamlFile;

/**
 * A part of an area in which teams work together: a footprint, a quadrant.
 *
 * @param assumed no document says which districts it has
 */
public record Footprint(String code, String name, List<String> districts, boolean assumed) {
    public Footprint {
        districts = List.copyOf(districts);
    }

    static List<Footprint> read(YamlFile yaml) {
        List<Footprint> footprints = new ArrayList<>();
        for (YamlFile each : yaml.mappings("footprints")) {
            String code = each.required("code", Values::text);
            String name = each.required("name", Values::text);
            List<String> districts = each.list("districts", DeclaredDestination::district);
            Boolean assumed = each.required("assumed", Values::flag);
            each.close();
            if (code != null && name != null && assumed != null) {
                footprints.add(new Footprint(code, name, districts, assumed));
            }
        }
        return footprints;
    }
}
