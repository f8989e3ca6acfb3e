package uk.frontdoor.config.area;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.frontdoor.config.file.Values;
import uk.frontdoor.config.file.YamlFile;

/**
 * A time an area gives itself or the law gives it.
 *
 * @param use what it sets; null when people alone read it
 * @param starts what starts it
 * @param then what a person does when it has run out
 * @param statutory the law or statutory guidance sets it, and not the area
 * @param source the document or the law
 */
public record LocalClock(
        String name,
        @Nullable ClockUse use,
        String starts,
        TimeLimit limit,
        String then,
        boolean statutory,
        String source,
        boolean assumed) {
    static List<LocalClock> read(YamlFile yaml) {
        List<LocalClock> clocks = new ArrayList<>();
        for (YamlFile each : yaml.mappings("clocks")) {
            String name = each.required("name", Values::text);
            ClockUse use = each.optional("use", Values.oneOf(ClockUse.class)).orElse(null);
            String starts = each.required("starts", Values::text);
            TimeLimit limit = each.required("limit", TimeLimit::of);
            String then = each.required("then", Values::text);
            Boolean statutory = each.required("statutory", Values::flag);
            String source = each.required("source", Values::text);
            Boolean assumed = each.required("assumed", Values::flag);
            each.close();
            if (name != null && starts != null && limit != null && then != null && statutory != null
                    && source != null && assumed != null) {
                clocks.add(new LocalClock(name, use, starts, limit, then, statutory, source, assumed));
            }
        }
        return clocks;
    }
}
