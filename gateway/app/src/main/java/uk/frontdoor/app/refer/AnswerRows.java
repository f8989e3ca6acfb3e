package uk.frontdoor.app.refer;

import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import uk.frontdoor.app.page.Choice;

/** Collects the rows of one section of the answers; what was left open reads "Not given". */
final class AnswerRows {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);

    private final Answers answers;
    private final List<CheckAnswers.Row> rows = new ArrayList<>();
    private String page = "";

    AnswerRows(Answers answers) {
        this.answers = answers;
    }

    /** The rows that follow were answered on this page. */
    AnswerRows on(String path) {
        page = path;
        return this;
    }

    AnswerRows row(String label, String value, String about) {
        rows.add(new CheckAnswers.Row(label, value.isEmpty() ? "Not given" : value, page, about));
        return this;
    }

    AnswerRows words(String label, String field, String about) {
        return row(label, answers.text(field), about);
    }

    /** Only when something was said. */
    AnswerRows wordsIfAny(String label, String field, String about) {
        return answers.given(field) ? words(label, field, about) : this;
    }

    AnswerRows choice(String label, String field, List<Choice> choices, String about) {
        return row(label, Choices.label(choices, answers.text(field)), about);
    }

    AnswerRows choices(String label, String field, List<Choice> choices, String about) {
        return row(label, labels(field, choices), about);
    }

    AnswerRows date(String label, String field, String about) {
        return row(label, Checks.date(answers, field).map(DAY::format).orElse(""), about);
    }

    AnswerRows lines(String label, String about, String... fields) {
        return row(label, joined("\n", fields), about);
    }

    AnswerRows name(String label, String about, String... fields) {
        return row(label, joined(" ", fields), about);
    }

    List<CheckAnswers.Row> rows() {
        return List.copyOf(rows);
    }

    private String labels(String field, List<Choice> choices) {
        return answers.all(field).stream()
                .map(value -> Choices.label(choices, value))
                .collect(Collectors.joining("\n"));
    }

    private String joined(String between, String... fields) {
        return Stream.of(fields).map(answers::text).filter(text -> !text.isEmpty()).collect(Collectors.joining(between));
    }
}
