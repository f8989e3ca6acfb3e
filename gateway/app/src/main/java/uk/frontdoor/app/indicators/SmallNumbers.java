package uk.frontdoor.app.indicators;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Keeps children from being found in a table of numbers: one to five is shown as no number at all, and where that would
 * leave a single gap that the total fills, the next smallest is left out too (reference: indicators A14).
 */
final class SmallNumbers {
    static final int SMALLEST = 6;

    private SmallNumbers() {}

    static boolean mayShow(long count) {
        return count == 0 || count >= SMALLEST;
    }

    /** Whether a part may be shown of a whole: neither it nor what is left of the whole may be small. */
    static boolean mayShow(long part, long whole) {
        return mayShow(part) && mayShow(whole - part);
    }

    /** Which of the parts of a whole that is shown may not be. */
    static Set<Integer> hidden(List<Long> parts) {
        Set<Integer> hidden = new HashSet<>();
        IntStream.range(0, parts.size()).filter(at -> !mayShow(parts.get(at))).forEach(hidden::add);
        if (hidden.size() == 1) {
            IntStream.range(0, parts.size())
                    .boxed()
                    .filter(at -> !hidden.contains(at) && parts.get(at) > 0)
                    .min(Comparator.comparing(parts::get))
                    .ifPresent(hidden::add);
        }
        return hidden;
    }
}
