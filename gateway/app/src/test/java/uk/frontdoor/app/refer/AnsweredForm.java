package uk.frontdoor.app.refer;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** A form filled in from beginning to end; a test changes one thing. */
final class AnsweredForm {
    static final Clock CLOCK = Clock.fixed(Instant.parse("2026-09-14T09:30:00Z"), ZoneOffset.UTC);

    private final Map<String, List<String>> values = new TreeMap<>();

    private AnsweredForm(Who who) {
        with("immediateDanger", "no");
        with("who", who.name());
        with("child-1-givenName", "Effie");
        with("child-1-familyName", "Testwell");
        with("child-1-dateOfBirth-day", "3");
        with("child-1-dateOfBirth-month", "2");
        with("child-1-dateOfBirth-year", "2015");
        with("child-1-addressLine1", "1 Test Street");
        with("child-1-postcode", "la141aa");
        with("worry", "Mornings are hard");
        with("dangerNow", "no");
        with("indicators", "SCHOOL_ATTENDANCE", "HOUSING");
        with("contactMethod", "TELEPHONE");
        with("contactValue", "07700 900123");
        with("contactSafe", "text");
    }

    static AnsweredForm byAParent() {
        return new AnsweredForm(Who.PARENT_OR_CARER)
                .with("child-1", "NAMED")
                .with("another", "no")
                .with("agreement", "AGREED")
                .with("capacity", "PARENT_WITH_RESPONSIBILITY")
                .with("givenName", "Morgan");
    }

    static AnsweredForm byANeighbour() {
        return new AnsweredForm(Who.NEIGHBOUR_OR_RELATIVE)
                .with("child-1", "NAMED")
                .with("another", "no")
                .with("anonymous", "yes");
    }

    static AnsweredForm byAYoungPerson() {
        return new AnsweredForm(Who.YOUNG_PERSON).with("agreement", "AGREED");
    }

    static AnsweredForm byAProfessional() {
        return new AnsweredForm(Who.PROFESSIONAL)
                .with("child-1", "NAMED")
                .with("another", "no")
                .with("agreement", "NOT_SOUGHT")
                .with("notSoughtReason", "RISK_TO_CHILD")
                .with("familyName", "Teacher")
                .with("role", "Head of year")
                .with("organisation", "Testfell Academy")
                .with("telephone", "01539 000000");
    }

    AnsweredForm with(String field, String... given) {
        values.put(field, List.of(given));
        return this;
    }

    AnsweredForm without(String field) {
        values.remove(field);
        return this;
    }

    Answers build() {
        Journey journey = new Journey(CLOCK);
        Answers answers = new Answers(values, java.util.Set.of());
        Optional<Page> open = journey.firstOpen(answers);
        while (open.isPresent() && open.get().problems(answers).isEmpty()) {
            answers = answers.havingAnswered(open.get());
            open = journey.firstOpen(answers);
        }
        return answers;
    }
}
