package uk.frontdoor.app.refer;

import java.util.List;
import java.util.Set;
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

    private static final Set<String> PROFESSIONAL =
            Set.of("workplace", "child-numbers", "child-background", "level", "assessments", "voices", "attachments");

    /** The file of templates its question stands in. */
    public String set() {
        if (PROFESSIONAL.contains(template)) {
            return "questions-professional";
        }
        boolean agreement = template.startsWith("agreement")
                || template.startsWith("your-details")
                || template.equals("responsibility")
                || template.equals("safe-contact");
        return agreement ? "questions-agreement" : "questions";
    }

    List<FieldError> problems(Answers answers) {
        return check.apply(answers);
    }
}
