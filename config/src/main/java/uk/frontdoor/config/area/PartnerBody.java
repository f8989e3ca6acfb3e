package uk.frontdoor.config.area;

import java.util.ArrayList;
import java.util.List;
import uk.frontdoor.config.file.Values;
import uk.frontdoor.config.file.YamlFile;
import uk.frontdoor.core.agency.AgencyKind;

/**
 * A body that works with an area's children. Who may send is in the register and not here.
 *
 * @param covers the places it works in; empty means the whole area
 */
public record PartnerBody(String name, AgencyKind kind, List<String> covers, boolean assumed) {
    public PartnerBody {
        covers = List.copyOf(covers);
    }

    static List<PartnerBody> read(YamlFile yaml) {
        List<PartnerBody> bodies = new ArrayList<>();
        for (YamlFile each : yaml.mappings("agencies")) {
            String name = each.required("name", Values::text);
            AgencyKind kind = each.required("kind", Values.oneOf(AgencyKind.class));
            List<String> covers = each.list("covers", Values::text);
            Boolean assumed = each.required("assumed", Values::flag);
            each.close();
            if (name != null && kind != null && assumed != null) {
                bodies.add(new PartnerBody(name, kind, covers, assumed));
            }
        }
        return bodies;
    }
}
