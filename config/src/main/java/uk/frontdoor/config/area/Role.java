package uk.frontdoor.config.area;

import java.util.ArrayList;
import java.util.List;
import uk.frontdoor.config.file.Values;
import uk.frontdoor.config.file.YamlFile;

/**
 * Somebody's work in an area, in its own words.
 *
 * @param alsoCalled other names in use
 * @param holdsCases answers for a family's plan, and so sees more than who only takes part in it
 * @param assumed something of this is in no document
 */
public record Role(String name, List<String> alsoCalled, String does, boolean holdsCases, boolean assumed) {
    public Role {
        alsoCalled = List.copyOf(alsoCalled);
    }

    static List<Role> read(YamlFile yaml) {
        List<Role> roles = new ArrayList<>();
        for (YamlFile each : yaml.mappings("roles")) {
            String name = each.required("name", Values::text);
            List<String> alsoCalled = each.list("alsoCalled", Values::text);
            String does = each.required("does", Values::text);
            Boolean holdsCases = each.required("holdsCases", Values::flag);
            Boolean assumed = each.required("assumed", Values::flag);
            each.close();
            if (name != null && does != null && holdsCases != null && assumed != null) {
                roles.add(new Role(name, alsoCalled, does, holdsCases, assumed));
            }
        }
        return roles;
    }
}
