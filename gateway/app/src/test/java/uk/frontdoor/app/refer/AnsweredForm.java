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
        with("interpreter", "no");
        with("another", "no");
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
                .with("anotherPerson", "no")
                .with("agreement", "AGREED")
                .with("capacity", "PARENT_WITH_RESPONSIBILITY")
                .with("givenName", "Morgan");
    }

    static AnsweredForm byANeighbour() {
        return new AnsweredForm(Who.NEIGHBOUR_OR_RELATIVE)
                .with("child-1", "NAMED")
                .with("anonymous", "yes");
    }

    static AnsweredForm byAYoungPerson() {
        return new AnsweredForm(Who.YOUNG_PERSON).with("agreement", "AGREED").with("tellParents", "no");
    }

    static AnsweredForm byAProfessional() {
        return new AnsweredForm(Who.PROFESSIONAL)
                .with("child-1", "NAMED")
                .with("workplace", "SCHOOL")
                .with("child-1-upn", "W943300124017")
                .with("anotherPerson", "no")
                .with("level", "WAF|2024|WAF.T")
                .with("childSeenAlone", "yes")
                .with("agreement", "NOT_SOUGHT")
                .with("notSoughtReason", "RISK_TO_CHILD")
                .with("familyName", "Teacher")
                .with("role", "Head of year")
                .with("organisation", "Testfell Academy")
                .with("telephone", "01539 000000");
    }

    static AnsweredForm withEverything() {
        return byAProfessional()
                .with("interpreter", "yes")
                .with("firstLanguage", "Polish")
                .with("adjustments", "Large print")
                .with("child-1-knownAs", "Fifi")
                .with("child-1-sex", "FEMALE")
                .with("child-1-ethnicity", "White British")
                .with("child-1-religion", "None")
                .with("child-1-generalPractice", "Testfell Surgery")
                .with("child-1-secretAddress", "yes")
                .with("children", "3")
                .with("child-2", "UNBORN")
                .with("child-2-expectedDelivery-day", "24")
                .with("child-2-expectedDelivery-month", "12")
                .with("child-2-expectedDelivery-year", "2026")
                .with("child-2-sameHome", "yes")
                .with("child-3", "UNKNOWN")
                .with("child-3-age", "4")
                .with("child-3-area", "UNKNOWN")
                .with("people", "1")
                .with("person-1-relationship", "Mother's partner")
                .with("person-1-givenName", "Drew")
                .with("person-1-responsibility", "no")
                .with("person-1-sameAddress", "unknown")
                .with("person-1-harm", "yes")
                .with("assessments", "EARLY_HELP", "EHC_PLAN")
                .with("assessmentDetails", "May 2026")
                .with("alreadyTried", "Two meetings")
                .with("childWishes", "To feel safe")
                .with("parentViews", "Wants help")
                .with("agreement", "AGREED")
                .with("capacity", "PARENT_WITH_RESPONSIBILITY")
                .with("agreementWho", "Morgan Testwell")
                .with("agreedOn-day", "11")
                .with("agreedOn-month", "9")
                .with("agreedOn-year", "2026")
                .with("agreementHow", "SPOKEN")
                .with("explained", "yes")
                .with("contactNote", "Ask for Morgan");
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
        Journey journey = new Journey(SomePlaces.PLACES, CLOCK);
        Answers answers = new Answers(values, java.util.Set.of());
        Optional<Page> open = journey.firstOpen(answers);
        while (open.isPresent() && open.get().problems(answers).isEmpty()) {
            answers = answers.havingAnswered(open.get());
            open = journey.firstOpen(answers);
        }
        return answers;
    }
}
