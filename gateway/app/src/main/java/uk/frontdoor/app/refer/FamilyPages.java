package uk.frontdoor.app.refer;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The questions about the people around the children, and about what the children and their parents say. */
final class FamilyPages {
    private static final int OLDEST = 120;

    static final Page PEOPLE = new Page(
            "people",
            "people",
            "Family and household",
            List.of("anotherPerson"),
            Checks.all(Checks.oneOf(
                    "anotherPerson",
                    Choices.values(Choices.YES_NO),
                    "Select yes if you want to tell us about somebody else")));

    private static final Page VOICE = new Page(
            "voice", "voice", "What the child says", List.of("childWishes"), Checks.all(Checks.text("childWishes")));

    private static final Page VOICES = new Page(
            "voice",
            "voices",
            "What the child and the parents say",
            List.of("childSeenAlone", "childWishes", "parentViews"),
            Checks.all(
                    Checks.oneOf(
                            "childSeenAlone",
                            Choices.values(ProfessionalChoices.SEEN_ALONE),
                            "Select yes if you or somebody else has spoken to the child alone"),
                    Checks.text("childWishes"),
                    Checks.text("parentViews")));

    private FamilyPages() {}

    /** A young person's whole form is their voice. */
    static Optional<Page> voice(Answers answers) {
        if (answers.isFrom(Who.YOUNG_PERSON)) {
            return Optional.empty();
        }
        return Optional.of(answers.isFrom(Who.PROFESSIONAL) ? VOICES : VOICE);
    }

    /** Neighbours are not asked about other people's households, nor young people about their own. */
    static List<Page> household(Answers answers, LocalDate today) {
        if (!answers.isFrom(Who.PROFESSIONAL) && !answers.isFrom(Who.PARENT_OR_CARER)) {
            return List.of();
        }
        List<Page> pages = new ArrayList<>(answers.series(Series.PEOPLE)
                .map(number -> person(new PersonFields(number), today))
                .toList());
        pages.add(PEOPLE);
        return pages;
    }

    private static Page person(PersonFields person, LocalDate today) {
        List<String> fields = new ArrayList<>(List.of(
                person.of("givenName"),
                person.of("familyName"),
                person.of("relationship"),
                person.of("responsibility"),
                person.of("sameAddress"),
                person.of("harm")));
        fields.addAll(person.date("dateOfBirth"));
        return new Page(
                person.path(),
                "person",
                "Somebody in the family or household",
                fields,
                Checks.all(
                        Checks.line(person.of("givenName")),
                        Checks.line(person.of("familyName")),
                        answers -> answers.given(person.of("relationship"))
                                ? Checks.line(person.of("relationship")).apply(answers)
                                : Checks.error(person.of("relationship"), "Enter who they are to the child"),
                        Checks.date(
                                person.of("dateOfBirth"),
                                today.minusYears(OLDEST),
                                today,
                                "Enter a real date of birth in the past, like 27 3 1985, or leave it empty"),
                        Checks.oneOfOrNone(person.of("responsibility"), Choices.values(Choices.YES_NO_UNKNOWN)),
                        Checks.oneOfOrNone(person.of("sameAddress"), Choices.values(Choices.YES_NO_UNKNOWN)),
                        Checks.oneOfOrNone(person.of("harm"), Choices.values(Choices.YES_NO))));
    }
}
