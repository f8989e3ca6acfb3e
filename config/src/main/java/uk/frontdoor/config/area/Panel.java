package uk.frontdoor.config.area;

import java.util.ArrayList;
import java.util.List;
import uk.frontdoor.config.file.Values;
import uk.frontdoor.config.file.YamlFile;

/**
 * A meeting of several agencies that looks at one family's help.
 *
 * @param takes what may come before it
 * @param asks what must be there first
 * @param meets how often; empty when no document says
 * @param source the document that names it
 * @param assumed something of this is in no document
 */
public record Panel(
        String name, String takes, List<String> asks, String meets, String source, boolean assumed) {
    public Panel {
        asks = List.copyOf(asks);
    }

    static List<Panel> read(YamlFile yaml) {
        List<Panel> panels = new ArrayList<>();
        for (YamlFile each : yaml.mappings("panels")) {
            String name = each.required("name", Values::text);
            String takes = each.required("takes", Values::text);
            List<String> asks = each.list("asks", Values::text);
            String meets = each.optional("meets", Values::text).orElse("");
            String source = each.required("source", Values::text);
            Boolean assumed = each.required("assumed", Values::flag);
            each.close();
            if (name != null && takes != null && source != null && assumed != null) {
                panels.add(new Panel(name, takes, asks, meets, source, assumed));
            }
        }
        return panels;
    }
}
