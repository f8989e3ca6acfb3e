package uk.frontdoor.app.refer;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import uk.frontdoor.app.page.Choice;
import uk.frontdoor.app.page.FieldError;

/** The questions about one child. */
final class ChildPages {
    private static final int OLDEST = 25;
    private static final int WEEKS_OF_PREGNANCY = 45;

    private final Places places;
    private final LocalDate today;

    ChildPages(Places places, LocalDate today) {
        this.places = places;
        this.today = today;
    }

    List<Page> of(ChildFields child, Answers answers) {
        List<Page> pages = new ArrayList<>();
        if (!child.isThemselves(answers)) {
            pages.add(kind(child, answers));
        }
        pages.add(details(child, answers));
        numbers(child, answers).ifPresent(pages::add);
        if (isOnRecord(child, answers)) {
            pages.add(background(child));
        }
        pages.add(address(child));
        if (child.home(answers).equals(child)) {
            if (!places.choices(child, answers).isEmpty()) {
                pages.add(area(child));
            }
            if (places.of(child, answers) instanceof Whereabouts.Elsewhere) {
                pages.add(elsewhere(child));
            }
        }
        return pages;
    }

    static List<Choice> kinds(Answers answers) {
        return answers.isFrom(Who.PARENT_OR_CARER) ? Choices.OWN_CHILD : Choices.CHILD;
    }

    private static Page kind(ChildFields child, Answers answers) {
        Set<String> kinds = Choices.values(kinds(answers));
        return new Page(
                child.kind(),
                "child",
                "Which child?",
                List.of(child.kind()),
                Checks.all(Checks.oneOf(child.kind(), kinds, "Select who you are telling us about")));
    }

    private Page details(ChildFields child, Answers answers) {
        if (child.is(answers, ChildFields.UNBORN)) {
            return unborn(child);
        }
        return child.is(answers, ChildFields.UNKNOWN) ? unknown(child) : named(child);
    }

    private Page named(ChildFields child) {
        List<String> fields = new ArrayList<>(List.of(
                child.of("givenName"),
                child.of("familyName"),
                child.of("knownAs"),
                child.of("age"),
                child.of("school")));
        fields.addAll(child.date("dateOfBirth"));
        return new Page(
                child.of("details"),
                "child-named",
                "About the child",
                fields,
                Checks.all(
                        answers -> answers.given(child.of("givenName")) || answers.given(child.of("familyName"))
                                ? Checks.line(child.of("givenName")).apply(answers)
                                : Checks.error(child.of("givenName"), "Enter a first name or a family name"),
                        Checks.line(child.of("familyName")),
                        Checks.line(child.of("knownAs")),
                        Checks.date(
                                child.of("dateOfBirth"),
                                today.minusYears(OLDEST),
                                today,
                                "Enter a real date of birth in the past, like 27 3 2015, or leave it empty"),
                        Checks.age(child.of("age")),
                        Checks.line(child.of("school"))));
    }

    private Page unborn(ChildFields child) {
        List<String> fields = new ArrayList<>(List.of(child.of("familyName")));
        fields.addAll(child.date("expectedDelivery"));
        return new Page(
                child.of("details"),
                "child-unborn",
                "About the baby",
                fields,
                Checks.all(
                        Checks.line(child.of("familyName")),
                        Checks.date(
                                child.of("expectedDelivery"),
                                today.minusWeeks(4),
                                today.plusWeeks(WEEKS_OF_PREGNANCY),
                                "Enter the date the baby is due, like 27 3 2027, or leave it empty")));
    }

    private static Page unknown(ChildFields child) {
        return new Page(
                child.of("details"),
                "child-unknown",
                "About the child",
                List.of(child.of("age"), child.of("school")),
                Checks.all(Checks.age(child.of("age")), Checks.line(child.of("school"))));
    }

    /** Only professionals know them, and only those of their own role: the pupil number is education's alone. */
    private static Optional<Page> numbers(ChildFields child, Answers answers) {
        if (!isOnRecord(child, answers)) {
            return Optional.empty();
        }
        Workplace workplace = Workplace.in(answers);
        List<String> fields = new ArrayList<>(List.of(child.of("sex")));
        if (workplace.knowsUpn()) {
            fields.add(child.of("upn"));
        }
        if (workplace.knowsNhsNumber()) {
            fields.add(child.of("nhsNumber"));
        }
        return Optional.of(new Page(
                child.of("numbers"),
                "child-numbers",
                "What your records say of the child",
                fields,
                Checks.all(
                        Checks.oneOfOrNone(child.of("sex"), Choices.values(ProfessionalChoices.SEX)),
                        fields.contains(child.of("upn")) ? Checks.upn(child.of("upn")) : _ -> Optional.empty(),
                        fields.contains(child.of("nhsNumber"))
                                ? Checks.nhsNumber(child.of("nhsNumber"))
                                : _ -> Optional.empty())));
    }

    private static boolean isOnRecord(ChildFields child, Answers answers) {
        return answers.isFrom(Who.PROFESSIONAL) && child.is(answers, ChildFields.NAMED);
    }

    private static Page background(ChildFields child) {
        return new Page(
                child.of("background"),
                "child-background",
                "Background of the child",
                List.of(child.of("ethnicity"), child.of("religion"), child.of("generalPractice")),
                Checks.all(
                        Checks.line(child.of("ethnicity")),
                        Checks.line(child.of("religion")),
                        Checks.line(child.of("generalPractice"))));
    }

    private static Page address(ChildFields child) {
        Function<Answers, List<FieldError>> check = Checks.all(
                Checks.line(child.of("addressLine1")),
                Checks.line(child.of("town")),
                Checks.postcode(child.of("postcode")));
        return new Page(
                child.of("address"),
                "child-address",
                "Where the child lives",
                List.of(
                        child.of("sameHome"),
                        child.of("addressLine1"),
                        child.of("town"),
                        child.of("postcode"),
                        child.of("secretAddress")),
                answers -> child.home(answers).equals(child) ? check.apply(answers) : List.of());
    }

    private Page area(ChildFields child) {
        return new Page(child.of("area"), "child-area", "Which area?", List.of(child.of("area")), answers -> Checks.all(
                        Checks.oneOf(
                                child.of("area"),
                                Choices.values(places.choices(child, answers)),
                                "Select the area, or that you do not know"))
                .apply(answers));
    }

    private static Page elsewhere(ChildFields child) {
        return new Page(
                child.of("elsewhere"),
                "child-elsewhere",
                "Another council's area",
                List.of(child.of("elsewhere")),
                Checks.all(Checks.oneOf(
                        child.of("elsewhere"),
                        Set.of(Choices.SEND_ANYWAY),
                        "Select whether you want to send it to us as well")));
    }
}
