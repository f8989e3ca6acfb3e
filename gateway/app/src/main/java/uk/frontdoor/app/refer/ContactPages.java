package uk.frontdoor.app.refer;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import uk.frontdoor.app.page.Choice;
import uk.frontdoor.app.page.FieldError;
import uk.frontdoor.core.referral.SafeContact;

/** The questions about the person filling in the form, and how it is safe to reach them or the family. */
final class ContactPages {
    static final Page SAFE_CONTACT = new Page(
            "safe-contact",
            "safe-contact",
            "A safe way to get in touch",
            List.of("contactMethod", "contactValue", "contactWhen", "contactSafe", "contactNote", "confirmation"),
            ContactPages::safeContact);

    private static final List<String> DETAILS =
            List.of("givenName", "familyName", "role", "organisation", "telephone", "email");
    private static final Set<String> NEEDS_NO_VALUE =
            Set.of(SafeContact.Method.THROUGH_REFERRER.name(), SafeContact.Method.NO_SAFE_METHOD.name());

    private ContactPages() {}

    /** Only those who stand outside the family and its services may stay unnamed. */
    static boolean anonymous(Answers answers) {
        return answers.isFrom(Who.NEIGHBOUR_OR_RELATIVE) && answers.is("anonymous", "yes");
    }

    static List<Choice> methods(Answers answers) {
        return answers.isFrom(Who.PROFESSIONAL) ? Choices.CONTACT_OF_FAMILY : Choices.CONTACT;
    }

    static Page yourDetails(Answers answers) {
        if (answers.isFrom(Who.NEIGHBOUR_OR_RELATIVE)) {
            return details(
                    "your-details-neighbour",
                    answersAnonymous("anonymous"),
                    Checks.line("givenName"),
                    Checks.line("familyName"));
        }
        if (answers.isFrom(Who.PROFESSIONAL)) {
            return details(
                    "your-details-professional",
                    Checks.given("familyName", "Enter your family name"),
                    Checks.given("role", "Enter your job"),
                    Checks.given("organisation", "Enter where you work"),
                    answered -> answered.given("telephone") || answered.given("email")
                            ? Optional.empty()
                            : Checks.error("telephone", "Enter a telephone number or an email address"));
        }
        return details("your-details", Checks.line("givenName"), Checks.line("familyName"));
    }

    @SafeVarargs
    private static Page details(String template, Function<Answers, Optional<FieldError>>... checks) {
        List<String> fields = new ArrayList<>(DETAILS);
        fields.add("anonymous");
        return new Page("your-details", template, "About you", fields, answers -> {
            List<FieldError> errors = new ArrayList<>(Checks.all(checks).apply(answers));
            errors.addAll(Checks.all(Checks.line("telephone"), Checks.email("email")).apply(answers));
            return List.copyOf(errors);
        });
    }

    private static Function<Answers, Optional<FieldError>> answersAnonymous(String field) {
        return Checks.oneOf(field, Choices.values(Choices.YES_NO), "Select yes if you do not want to give your name");
    }

    private static List<FieldError> safeContact(Answers answers) {
        String method = answers.text("contactMethod");
        if (!Choices.values(methods(answers)).contains(method)) {
            return List.of(new FieldError("contactMethod", "Select how it is safe to get in touch"));
        }
        if (!NEEDS_NO_VALUE.contains(method) && !answers.given("contactValue")) {
            return List.of(new FieldError("contactValue", "Enter the number or address it is safe to use"));
        }
        return Checks.all(
                        method.equals(SafeContact.Method.EMAIL.name())
                                ? Checks.email("contactValue")
                                : Checks.line("contactValue"),
                        Checks.line("contactWhen"),
                        Checks.line("contactNote"))
                .apply(answers);
    }
}
