package uk.frontdoor.app.refer;

import java.util.List;
import java.util.function.Function;
import uk.frontdoor.app.page.FieldError;

/**
 * One question of the journey.
 *
 * @param path last part of its address; says nothing about anybody
 * @param template under {@code refer/}
 * @param title of the browser's window; says nothing about anybody
 * @param fields names of its inputs; anything else that is sent is ignored
 * @param check what is wrong with the answers on this page
 */
record Page(
        String path,
        String template,
        String title,
        List<String> fields,
        Function<Answers, List<FieldError>> check) {
    Page {
        fields = List.copyOf(fields);
    }

    List<FieldError> problems(Answers answers) {
        return check.apply(answers);
    }
}
