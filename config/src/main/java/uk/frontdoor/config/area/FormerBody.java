package uk.frontdoor.config.area;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import uk.frontdoor.config.file.Values;
import uk.frontdoor.config.file.YamlFile;

/**
 * A body that documents still name and that is no more.
 *
 * @param until the first day on which it no longer was
 * @param now who took over; several when it was divided
 */
public record FormerBody(String name, LocalDate until, List<String> now, boolean assumed) {
    public FormerBody {
        now = List.copyOf(now);
    }

    static List<FormerBody> read(YamlFile yaml) {
        List<FormerBody> bodies = new ArrayList<>();
        for (YamlFile each : yaml.mappings("formerBodies")) {
            String name = each.required("name", Values::text);
            LocalDate until = each.required("until", LocalDate::parse);
            List<String> now = each.list("now", Values::text);
            Boolean assumed = each.required("assumed", Values::flag);
            if (now.isEmpty()) {
                each.fault("now: who took over (expected)");
            }
            each.close();
            if (name != null && until != null && assumed != null) {
                bodies.add(new FormerBody(name, until, now, assumed));
            }
        }
        return bodies;
    }
}
