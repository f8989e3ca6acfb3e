package uk.frontdoor.core.account;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Finds the passages of a text that somebody named, and takes passages out. */
public final class Passages {
    static final String TAKEN_OUT = "[withheld]";

    private Passages() {}

    /** Every place where one of these stands; empty when one of them stands nowhere. */
    public static Optional<List<AccessChoice.Passage>> of(String text, List<String> named) {
        List<AccessChoice.Passage> found = new ArrayList<>();
        for (String passage : named) {
            List<AccessChoice.Passage> places = places(text, passage);
            if (places.isEmpty()) {
                return Optional.empty();
            }
            found.addAll(places);
        }
        return Optional.of(List.copyOf(found));
    }

    private static List<AccessChoice.Passage> places(String text, String passage) {
        List<AccessChoice.Passage> places = new ArrayList<>();
        for (int at = text.indexOf(passage); at >= 0 && !passage.isEmpty(); at = text.indexOf(passage, at + 1)) {
            places.add(new AccessChoice.Passage(at, at + passage.length()));
        }
        return places;
    }

    /** Each passage, and passages that overlap, leave one mark behind; what lies beyond the text leaves none. */
    static String without(String text, List<AccessChoice.Passage> passages) {
        StringBuilder left = new StringBuilder();
        int until = 0;
        for (AccessChoice.Passage passage : passages.stream()
                .sorted(Comparator.comparingInt(AccessChoice.Passage::from).thenComparingInt(AccessChoice.Passage::to))
                .toList()) {
            int from = Math.min(passage.from(), text.length());
            int to = Math.min(passage.to(), text.length());
            if (from >= until && from < to) {
                left.append(text, until, from).append(TAKEN_OUT);
            }
            if (from < to) {
                until = Math.max(until, to);
            }
        }
        return left.append(text, until, text.length()).toString();
    }
}
