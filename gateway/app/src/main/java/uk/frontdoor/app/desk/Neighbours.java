package uk.frontdoor.app.desk;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What stands before and after a piece of work in the list.
 *
 * @param before null at the top, and when it is not in the list
 * @param after null at the end, and when it is not in the list
 */
public record Neighbours(@Nullable String before, @Nullable String after) {
    static Neighbours of(String id, List<String> list) {
        int at = list.indexOf(id);
        return new Neighbours(
                at > 0 ? list.get(at - 1) : null, at >= 0 && at + 1 < list.size() ? list.get(at + 1) : null);
    }
}
