package uk.frontdoor.app.refer;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;

/**
 * Everything somebody has filled in so far, right or wrong, by the name of the input.
 *
 * <p>What pages read is public: templates call nothing else.
 *
 * @param answered paths of the pages that were filled in and found in order
 */
record Answers(Map<String, List<String>> values, Set<String> answered) {
    static final Answers NONE = new Answers(Map.of(), Set.of());
    static final int MOST_CHILDREN = 12;

    private static final String CHILDREN = "children";

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
        return given(CHILDREN) ? Integer.parseInt(text(CHILDREN)) : 1;
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

    Answers withAnotherChild() {
        TreeMap<String, List<String>> changed = new TreeMap<>(values);
        changed.put(CHILDREN, List.of(Integer.toString(children() + 1)));
        changed.remove("another");
        Set<String> fewer = new LinkedHashSet<>(answered);
        fewer.remove("children");
        return new Answers(changed, fewer);
    }

    /** Takes one child out; those after it move up. */
    Answers withoutChild(int child) {
        TreeMap<String, List<String>> changed = new TreeMap<>();
        values.forEach((field, value) -> moved(field, child).ifPresent(name -> changed.put(name, value)));
        changed.put(CHILDREN, List.of(Integer.toString(children() - 1)));
        List<String> pages = new ArrayList<>();
        answered.forEach(path -> moved(path, child).ifPresent(pages::add));
        return new Answers(changed, Set.copyOf(pages));
    }

    private static Optional<String> moved(String name, int removed) {
        Matcher matcher = ChildFields.NUMBERED.matcher(name);
        if (!matcher.matches()) {
            return Optional.of(name);
        }
        int number = Integer.parseInt(matcher.group(1));
        if (number == removed) {
            return Optional.empty();
        }
        return Optional.of(
                number > removed ? "child-%d%s".formatted(number - 1, matcher.group(2)) : name);
    }
}
