package uk.frontdoor.app.refer;

import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The answers read back in plain words, each with the way to change it. */
final class CheckAnswers {
    private CheckAnswers() {}

    /**
     * @param change path of the page it was answered on
     * @param about what a screen reader says after "Change"
     */
    record Row(String label, String value, String change, String about) {}

    record Section(String title, List<Row> rows) {}

    static List<Section> of(Answers answers) {
        List<Section> sections = new ArrayList<>();
        sections.add(new Section("You", you(answers)));
        IntStream.rangeClosed(1, answers.children())
                .mapToObj(number -> child(answers, new ChildFields(number)))
                .forEach(sections::add);
        sections.add(new Section("What is happening", worry(answers)));
        List<Row> agreement = agreement(answers);
        if (!agreement.isEmpty()) {
            sections.add(new Section("Agreement", agreement));
        }
        if (!ContactPages.anonymous(answers)) {
            sections.add(new Section("Getting in touch safely", contact(answers)));
        }
        return sections;
    }

    private static List<Row> you(Answers answers) {
        List<Row> rows = new ArrayList<>();
        rows.add(new Row("Who you are", Choices.label(Choices.WHO, answers.text("who")), "who", "who you are"));
        if (ContactPages.anonymous(answers)) {
            rows.add(new Row("Your name", "You do not want to give it", "your-details", "your details"));
            return rows;
        }
        rows.add(new Row("Your name", joined(answers, "givenName", "familyName"), "your-details", "your name"));
        if (answers.given("role")) {
            rows.add(new Row("Your role", lines(answers, "role", "organisation"), "your-details", "your role"));
        }
        if (answers.isFrom(Who.PROFESSIONAL)) {
            rows.add(new Row("Reaching you", lines(answers, "telephone", "email"), "your-details", "how to reach you"));
        }
        return rows;
    }

    private static Section child(Answers answers, ChildFields child) {
        String number = answers.children() == 1 ? "" : " " + child.number();
        String details = child.of("details");
        List<Row> rows = new ArrayList<>();
        if (child.is(answers, ChildFields.UNBORN)) {
            rows.add(new Row("Family name", or(answers.text(child.of("familyName"))), details, "the baby's details"));
            rows.add(new Row("Due", date(answers, child.of("expectedDelivery")), details, "when the baby is due"));
        } else {
            rows.add(new Row("Name", name(answers, child), details, "the child's name" + number));
            rows.add(new Row("Date of birth or age", age(answers, child), details, "the child's age" + number));
            rows.add(new Row("School", or(answers.text(child.of("school"))), details, "the child's school" + number));
        }
        rows.add(new Row(
                "Address",
                lines(answers, child.of("addressLine1"), child.of("town"), child.of("postcode")),
                child.of("address"),
                "the child's address" + number));
        return new Section(child.is(answers, ChildFields.UNBORN) ? "The baby" : "Child" + number, rows);
    }

    private static String name(Answers answers, ChildFields child) {
        return child.is(answers, ChildFields.UNKNOWN)
                ? "You do not know it"
                : joined(answers, child.of("givenName"), child.of("familyName"));
    }

    private static String age(Answers answers, ChildFields child) {
        return Checks.date(answers, child.of("dateOfBirth")).isPresent()
                ? date(answers, child.of("dateOfBirth"))
                : or(answers.text(child.of("age")));
    }

    private static List<Row> worry(Answers answers) {
        boolean atFirst = answers.is("immediateDanger", "yes");
        boolean danger = atFirst || answers.is("dangerNow", "yes");
        String signs = answers.all("indicators").stream()
                .map(code -> Choices.label(Choices.SIGNS, code))
                .collect(Collectors.joining("\n"));
        return List.of(
                new Row("In danger now", danger ? "Yes" : "No", atFirst ? "danger" : "danger-again", "whether anybody is in danger now"),
                new Row("In your words", answers.text("worry"), "worry", "what is happening"),
                new Row("What applies", or(signs), "signs", "what applies"),
                new Row("What would help", or(answers.text("whatWouldHelp")), "help", "what would help"));
    }

    private static List<Row> agreement(Answers answers) {
        List<Row> rows = new ArrayList<>();
        if (answers.isFrom(Who.PROFESSIONAL)) {
            rows.add(new Row(
                    "The family agrees",
                    Choices.label(Choices.FAMILY_AGREEMENT, answers.text(AgreementPages.STATE)),
                    "agreement",
                    "what the family said"));
            if (answers.is(AgreementPages.STATE, "NOT_SOUGHT")) {
                rows.add(new Row(
                        "Why not",
                        Choices.label(Choices.NOT_SOUGHT, answers.text("notSoughtReason")),
                        "agreement-not-asked",
                        "why you have not asked"));
            } else {
                String who = Choices.label(Choices.CAPACITY, answers.text("capacity"));
                rows.add(new Row("Who you spoke to", who, "agreement-given", "who you spoke to"));
                rows.add(new Row("May be told", mayBeTold(answers), "agreement-given", "who may be told"));
            }
        } else if (!AgreementPages.of(answers).isEmpty()) {
            rows.add(new Row(
                    "We may share this",
                    Choices.label(Choices.OWN_AGREEMENT, answers.text(AgreementPages.STATE)),
                    "agreement",
                    "whether we may share this"));
            if (answers.isFrom(Who.PARENT_OR_CARER)) {
                String responsibility = Choices.label(Choices.OWN_CAPACITY, answers.text("capacity"));
                rows.add(new Row(
                        "Parental responsibility", responsibility, "responsibility", "parental responsibility"));
            }
        }
        return rows;
    }

    private static String mayBeTold(Answers answers) {
        return or(answers.all("agreedRecipients").stream()
                .map(kind -> Choices.label(Choices.MAY_BE_TOLD, kind))
                .collect(Collectors.joining("\n")));
    }

    private static List<Row> contact(Answers answers) {
        String method = Choices.label(ContactPages.methods(answers), answers.text("contactMethod"));
        return List.of(
                new Row("Safe way", method, "safe-contact", "the safe way to get in touch"),
                new Row("Number or address", or(answers.text("contactValue")), "safe-contact", "the number or address"),
                new Row("When", or(answers.text("contactWhen")), "safe-contact", "when it is safe"),
                new Row("Messages", messages(answers), "safe-contact", "whether messages are safe"));
    }

    private static String messages(Answers answers) {
        return answers.all("contactSafe").isEmpty()
                ? "Do not leave any"
                : answers.all("contactSafe").stream()
                        .map(safe -> Choices.label(Choices.MESSAGES, safe))
                        .collect(Collectors.joining("\n"));
    }

    private static String date(Answers answers, String field) {
        return Checks.date(answers, field)
                .map(date -> date.format(DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK)))
                .orElse("Not given");
    }

    private static String joined(Answers answers, String... fields) {
        return joined(" ", answers, fields);
    }

    private static String lines(Answers answers, String... fields) {
        return joined("\n", answers, fields);
    }

    private static String joined(String between, Answers answers, String... fields) {
        return or(
                Stream.of(fields).map(answers::text).filter(text -> !text.isEmpty()).collect(Collectors.joining(between)));
    }

    private static String or(String text) {
        return text.isEmpty() ? "Not given" : text;
    }
}
