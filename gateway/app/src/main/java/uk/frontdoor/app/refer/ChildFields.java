package uk.frontdoor.app.refer;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Names of the inputs about one child, numbered from 1: {@code child-2-familyName}. */
record ChildFields(int number) {
    static final Pattern NUMBERED = Pattern.compile("child-(\\d+)(|-.*)");

    static final String NAMED = "NAMED";
    static final String UNBORN = "UNBORN";
    static final String UNKNOWN = "UNKNOWN";

    /** The child a page is about; the first for pages about none. */
    static ChildFields on(Page page) {
        Matcher matcher = NUMBERED.matcher(page.path());
        return new ChildFields(matcher.matches() ? Integer.parseInt(matcher.group(1)) : 1);
    }

    public String kind() {
        return "child-%d".formatted(number);
    }

    public String of(String field) {
        return "child-%d-%s".formatted(number, field);
    }

    List<String> date(String field) {
        return List.of(of(field + "-day"), of(field + "-month"), of(field + "-year"));
    }

    /** A young person fills in the form about themselves; nobody asks them which child. */
    boolean is(Answers answers, String kind) {
        return answers.isFrom(Who.YOUNG_PERSON) ? kind.equals(NAMED) : answers.is(kind(), kind);
    }
}
