package uk.frontdoor.app.refer;

import java.util.regex.Pattern;

/**
 * People one can add one by one. Their fields are numbered from 1: {@code child-2-familyName}.
 *
 * @see Answers#count
 */
enum Series {
    CHILDREN("children", "child", 1, 12),
    PEOPLE("people", "person", 0, 12);

    /** Name of the hidden count, and path of the page that asks for another. */
    final String path;

    final String each;
    final int fewest;
    final int most;
    private final Pattern numbered;

    Series(String path, String each, int fewest, int most) {
        this.path = path;
        this.each = each;
        this.fewest = fewest;
        this.most = most;
        this.numbered = Pattern.compile(each + "-(\\d+)(|-.*)");
    }

    Pattern numbered() {
        return numbered;
    }

    /** The input that asks for another. */
    String another() {
        return this == CHILDREN ? "another" : "anotherPerson";
    }
}
