package uk.frontdoor.app.refer;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import uk.frontdoor.app.page.Choice;
import uk.frontdoor.app.page.FieldError;

/** The questions about one child. */
final class ChildPages {
    private static final int OLDEST = 25;
    private static final int WEEKS_OF_PREGNANCY = 45;

    private ChildPages() {}

    static List<Page> of(ChildFields child, Answers answers, LocalDate today) {
        List<Page> pages = new ArrayList<>();
        if (!answers.isFrom(Who.YOUNG_PERSON)) {
            pages.add(kind(child, answers));
        }
        pages.add(details(child, answers, today));
        pages.add(address(child));
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

    private static Page details(ChildFields child, Answers answers, LocalDate today) {
        if (child.is(answers, ChildFields.UNBORN)) {
            return unborn(child, today);
        }
        return child.is(answers, ChildFields.UNKNOWN) ? unknown(child) : named(child, today);
    }

    private static Page named(ChildFields child, LocalDate today) {
        List<String> fields = new ArrayList<>(
                List.of(child.of("givenName"), child.of("familyName"), child.of("age"), child.of("school")));
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
                        Checks.date(
                                child.of("dateOfBirth"),
                                today.minusYears(OLDEST),
                                today,
                                "Enter a real date of birth in the past, like 27 3 2015, or leave it empty"),
                        Checks.age(child.of("age")),
                        Checks.line(child.of("school"))));
    }

    private static Page unborn(ChildFields child, LocalDate today) {
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

    private static Page address(ChildFields child) {
        Function<Answers, List<FieldError>> check = Checks.all(
                Checks.line(child.of("addressLine1")),
                Checks.line(child.of("town")),
                Checks.postcode(child.of("postcode")));
        return new Page(
                child.of("address"),
                "child-address",
                "Where the child lives",
                List.of(child.of("addressLine1"), child.of("town"), child.of("postcode")),
                check);
    }
}
