package uk.frontdoor.app.refer;

import java.util.List;
import java.util.regex.Matcher;

/** Names of the inputs about one child, numbered from 1: {@code child-2-familyName}. */
record ChildFields(int number) {
    static final String NAMED = "NAMED";
    static final String UNBORN = "UNBORN";
    static final String UNKNOWN = "UNKNOWN";

    /** The child a page is about; the first for pages about none. */
    static ChildFields on(Page page) {
        Matcher matcher = Series.CHILDREN.numbered().matcher(page.path());
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

    /** A young person fills in the form about themselves first; nobody asks them which child. */
    boolean is(Answers answers, String kind) {
        return isThemselves(answers) ? kind.equals(NAMED) : answers.is(kind(), kind);
    }

    public boolean isThemselves(Answers answers) {
        return answers.isFrom(Who.YOUNG_PERSON) && number == 1;
    }

    /** Whose address is this child's: the first one's, when they live in the same home. */
    ChildFields home(Answers answers) {
        return number > 1 && answers.is(of("sameHome"), "yes") ? new ChildFields(1) : this;
    }
}
