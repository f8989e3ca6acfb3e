package uk.frontdoor.app.refer;

import java.util.List;
import java.util.regex.Matcher;

/** Names of the inputs about one person beside the children, numbered from 1. */
record PersonFields(int number) {
    /** The person a page is about; the first for pages about none. */
    static PersonFields on(Page page) {
        Matcher matcher = Series.PEOPLE.numbered().matcher(page.path());
        return new PersonFields(matcher.matches() ? Integer.parseInt(matcher.group(1)) : 1);
    }

    public String path() {
        return "person-%d".formatted(number);
    }

    public String of(String field) {
        return "person-%d-%s".formatted(number, field);
    }

    List<String> date(String field) {
        return List.of(of(field + "-day"), of(field + "-month"), of(field + "-year"));
    }
}
