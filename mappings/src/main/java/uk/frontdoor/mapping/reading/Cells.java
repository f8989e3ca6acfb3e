package uk.frontdoor.mapping.reading;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * An original laid out under the paths of the canonical referral, such as {@code children[0].name.family}.
 *
 * <p>Blank values are absent values. A path is laid once; a second value under it is a mistake in the mapper.
 */
public final class Cells {
    private final Map<String, Cell> cells = new LinkedHashMap<>();
    private final Map<String, Integer> counts = new LinkedHashMap<>();
    private final Set<String> parents = new HashSet<>();
    private final UnaryOperator<String> placeOfAbsent;

    public Cells() {
        this(UnaryOperator.identity());
    }

    /** {@code placeOfAbsent} says in the sender's own terms where a path would stand, had it been sent. */
    public Cells(UnaryOperator<String> placeOfAbsent) {
        this.placeOfAbsent = placeOfAbsent;
    }

    public Cells put(String path, @Nullable String value, String place) {
        if (value == null || value.isBlank()) {
            return this;
        }
        if (cells.putIfAbsent(path, new Cell(value, place)) != null) {
            throw new IllegalStateException("two values for " + path);
        }
        countLists(path);
        addParents(path);
        return this;
    }

    /** What the channel itself says, whatever was sent. */
    public Cells constant(String path, String value) {
        return put(path, value, Cell.CONSTANT);
    }

    /** Makes an entry of a list present although nothing is known of it: an unidentified child. */
    public Cells entry(String list, int index) {
        counts.merge(list, index + 1, Math::max);
        return this;
    }

    public @Nullable Cell find(String path) {
        return cells.get(path);
    }

    /** Where it stood, or where it would have stood. */
    public String placeOf(String path) {
        Cell cell = cells.get(path);
        return cell == null ? placeOfAbsent.apply(path) : cell.place();
    }

    /** How many entries a list has. */
    public int count(String list) {
        return counts.getOrDefault(list, 0);
    }

    /** Anything at all under this path. */
    public boolean any(String path) {
        return parents.contains(path);
    }

    private void countLists(String path) {
        for (int open = path.indexOf('['); open >= 0; open = path.indexOf('[', open + 1)) {
            int index = Integer.parseInt(path, open + 1, path.indexOf(']', open), 10);
            counts.merge(path.substring(0, open), index + 1, Math::max);
        }
    }

    private void addParents(String path) {
        for (int end = path.length() - 1; end > 0; end--) {
            if (path.charAt(end) == '.' || path.charAt(end) == '[') {
                parents.add(path.substring(0, end));
            }
        }
    }
}
