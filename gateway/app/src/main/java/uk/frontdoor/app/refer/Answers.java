package uk.frontdoor.app.refer;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Everything somebody has filled in so far, right or wrong, by the name of the input.
 *
 * <p>What pages read is public: templates call nothing else.
 *
 * @param answered paths of the pages that were filled in and found in order
 */
record Answers(Map<String, List<String>> values, Set<String> answered) {
    static final Answers NONE = new Answers(Map.of(), Set.of());

    Answers {
        values = Map.copyOf(values);
        answered = Set.copyOf(answered);
    }

    public String text(String field) {
        List<String> found = values.getOrDefault(field, List.of());
        return found.isEmpty() ? "" : found.getFirst().strip();
    }

    List<String> all(String field) {
        return values.getOrDefault(field, List.of());
    }

    boolean is(String field, String value) {
        return text(field).equals(value);
    }

    boolean given(String field) {
        return !text(field).isEmpty();
    }

    boolean isFrom(Who who) {
        return is("who", who.name());
    }

    public int children() {
        return count(Series.CHILDREN);
    }

    public int people() {
        return count(Series.PEOPLE);
    }

    int count(Series series) {
        return given(series.path) ? Integer.parseInt(text(series.path)) : series.fewest;
    }

    /** The numbers of a series, from 1. */
    Stream<Integer> series(Series series) {
        return IntStream.rangeClosed(1, count(series)).boxed();
    }

    /** With the fields of one page as they were sent; a field that was not sent was cleared. */
    Answers with(Page page, Map<String, List<String>> sent) {
        TreeMap<String, List<String>> changed = new TreeMap<>(values);
        for (String field : page.fields()) {
            List<String> given = sent.getOrDefault(field, List.of());
            if (given.isEmpty()) {
                changed.remove(field);
            } else {
                changed.put(field, List.copyOf(given));
            }
        }
        return new Answers(changed, answered);
    }

    /** Without these fields and pages, which were answered in another standing. */
    Answers without(Set<String> fields, Set<String> pages) {
        TreeMap<String, List<String>> fewerValues = new TreeMap<>(values);
        fewerValues.keySet().removeAll(fields);
        Set<String> fewerPages = new LinkedHashSet<>(answered);
        fewerPages.removeAll(pages);
        return new Answers(fewerValues, fewerPages);
    }

    Answers havingAnswered(Page page) {
        Set<String> more = new LinkedHashSet<>(answered);
        more.add(page.path());
        return new Answers(values, more);
    }

    Answers withAnother(Series series) {
        TreeMap<String, List<String>> changed = new TreeMap<>(values);
        changed.put(series.path, List.of(Integer.toString(count(series) + 1)));
        changed.remove(series.another());
        Set<String> fewer = new LinkedHashSet<>(answered);
        fewer.remove(series.path);
        return new Answers(changed, fewer);
    }

    /** Takes one out; those after it move up. */
    Answers without(Series series, int number) {
        TreeMap<String, List<String>> changed = new TreeMap<>();
        values.forEach((field, value) ->
                moved(series, field, number).ifPresent(name -> changed.put(name, value)));
        changed.put(series.path, List.of(Integer.toString(count(series) - 1)));
        List<String> pages = new ArrayList<>();
        answered.forEach(path -> moved(series, path, number).ifPresent(pages::add));
        return new Answers(changed, Set.copyOf(pages));
    }

    private static Optional<String> moved(Series series, String name, int removed) {
        Matcher matcher = series.numbered().matcher(name);
        if (!matcher.matches()) {
            return Optional.of(name);
        }
        int number = Integer.parseInt(matcher.group(1));
        if (number == removed) {
            return Optional.empty();
        }
        return Optional.of(
                number > removed ? "%s-%d%s".formatted(series.each, number - 1, matcher.group(2)) : name);
    }
}
