package uk.frontdoor.app.refer;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** The answers read back in plain words, each with the way to change it. */
final class CheckAnswers {
    private final Answers answers;
    private final Places places;

    CheckAnswers(Answers answers, Places places) {
        this.answers = answers;
        this.places = places;
    }

    /**
     * @param change path of the page it was answered on
     * @param about what a screen reader says after "Change"
     */
    record Row(String label, String value, String change, String about) {}

    record Section(String title, List<Row> rows) {}

    List<Section> with(List<DraftFiles.Listed> files) {
        List<Section> sections = new ArrayList<>();
        sections.add(new Section("You", you()));
        answers.series(Series.CHILDREN).map(ChildFields::new).map(this::child).forEach(sections::add);
        answers.series(Series.PEOPLE).map(PersonFields::new).map(this::person).forEach(sections::add);
        sections.add(new Section("What is happening", worry()));
        if (AgreementPages.isAsked(answers)) {
            sections.add(new Section("Agreement", agreement()));
        }
        if (!ContactPages.anonymous(answers)) {
            sections.add(new Section("Getting in touch safely", contact()));
        }
        if (!files.isEmpty()) {
            String names = files.stream().map(DraftFiles.Listed::name).collect(Collectors.joining("\n"));
            sections.add(new Section(
                    "Documents",
                    new AnswerRows(answers).on("attachments").row("Attached", names, "the documents").rows()));
        }
        return sections;
    }

    private List<Row> you() {
        AnswerRows rows =
                new AnswerRows(answers).on("who").choice("Who you are", "who", Choices.WHO, "who you are");
        if (answers.isFrom(Who.PROFESSIONAL)) {
            rows.on("workplace")
                    .choice("Where you work", "workplace", ProfessionalChoices.WORKPLACE, "where you work");
        }
        rows.on("language")
                .choice("Interpreter needed", "interpreter", Choices.YES_NO, "whether an interpreter is needed")
                .wordsIfAny("Language", "firstLanguage", "the language")
                .wordsIfAny("Other help", "adjustments", "other help")
                .on("your-details");
        if (ContactPages.anonymous(answers)) {
            return rows.row("Your name", "You do not want to give it", "your details").rows();
        }
        rows.name("Your name", "your name", "givenName", "familyName");
        if (answers.given("role")) {
            rows.lines("Your role", "your role", "role", "organisation");
        }
        if (answers.isFrom(Who.PROFESSIONAL)) {
            rows.lines("Reaching you", "how to reach you", "telephone", "email");
        }
        return rows.rows();
    }

    private Section child(ChildFields child) {
        String number = answers.children() == 1 ? "" : " " + child.number();
        AnswerRows rows = new AnswerRows(answers).on(child.of("details"));
        if (child.is(answers, ChildFields.UNBORN)) {
            rows.words("Family name", child.of("familyName"), "the baby's family name" + number)
                    .date("Due", child.of("expectedDelivery"), "when the baby is due" + number);
        } else {
            known(rows, child, number);
        }
        address(rows, child, number);
        String title = child.is(answers, ChildFields.UNBORN) ? "The baby" : child.isThemselves(answers) ? "About you" : "Child";
        return new Section(title + number, rows.rows());
    }

    private void known(AnswerRows rows, ChildFields child, String number) {
        if (child.is(answers, ChildFields.UNKNOWN)) {
            rows.row("Name", "You do not know it", "the child's name" + number);
        } else {
            rows.name("Name", "the child's name" + number, child.of("givenName"), child.of("familyName"))
                    .wordsIfAny("Known as", child.of("knownAs"), "what the child is called" + number);
        }
        if (Checks.date(answers, child.of("dateOfBirth")).isPresent()) {
            rows.date("Date of birth or age", child.of("dateOfBirth"), "the child's age" + number);
        } else {
            rows.words("Date of birth or age", child.of("age"), "the child's age" + number);
        }
        rows.words("School", child.of("school"), "the child's school" + number).on(child.of("numbers"));
        if (answers.isFrom(Who.PROFESSIONAL) && child.is(answers, ChildFields.NAMED)) {
            rows.choice("Sex", child.of("sex"), ProfessionalChoices.SEX, "the child's sex" + number)
                    .wordsIfAny("Pupil number", child.of("upn"), "the pupil number" + number)
                    .wordsIfAny("NHS number", child.of("nhsNumber"), "the NHS number" + number)
                    .on(child.of("background"))
                    .wordsIfAny("Ethnicity", child.of("ethnicity"), "the child's ethnicity" + number)
                    .wordsIfAny("Religion", child.of("religion"), "the child's religion" + number)
                    .wordsIfAny("GP surgery", child.of("generalPractice"), "the GP surgery" + number);
        }
    }

    private void address(AnswerRows rows, ChildFields child, String number) {
        rows.on(child.of("address"));
        if (!child.home(answers).equals(child)) {
            rows.row("Address", "The same home as the first child", "the address" + number);
            return;
        }
        rows.lines(
                "Address",
                "the address" + number,
                child.of("addressLine1"),
                child.of("town"),
                child.of("postcode"));
        if (answers.is(child.of("secretAddress"), "yes")) {
            rows.row("Kept secret", "Yes", "whether the address is kept secret" + number);
        }
        if (!places.choices(child, answers).isEmpty()) {
            rows.on(child.of("area"))
                    .choice("Area", child.of("area"), places.choices(child, answers), "the area" + number);
        }
    }

    private Section person(PersonFields person) {
        AnswerRows rows = new AnswerRows(answers)
                .on(person.path())
                .words("Who they are", person.of("relationship"), "person " + person.number())
                .name("Name", "the name of person " + person.number(), person.of("givenName"), person.of("familyName"))
                .choice(
                        "Parental responsibility",
                        person.of("responsibility"),
                        Choices.YES_NO_UNKNOWN,
                        "the parental responsibility of person " + person.number());
        if (answers.is(person.of("harm"), "yes")) {
            rows.row("May have harmed a child", "Yes", "whether person " + person.number() + " may have harmed a child");
        }
        return new Section("Family and household " + person.number(), rows.rows());
    }

    private List<Row> worry() {
        boolean atFirst = answers.is("immediateDanger", "yes");
        boolean danger = atFirst || answers.is("dangerNow", "yes");
        AnswerRows rows = new AnswerRows(answers)
                .on(atFirst ? "danger" : "danger-again")
                .row("In danger now", danger ? "Yes" : "No", "whether anybody is in danger now")
                .on("worry")
                .words("In your words", "worry", "what is happening")
                .on("signs")
                .choices("What applies", "indicators", Choices.SIGNS, "what applies");
        if (answers.isFrom(Who.PROFESSIONAL)) {
            professional(rows);
        }
        rows.on("help").words("What would help", "whatWouldHelp", "what would help");
        if (!answers.isFrom(Who.YOUNG_PERSON)) {
            rows.on("voice").words("What the child says", "childWishes", "what the child says");
        }
        if (answers.isFrom(Who.PROFESSIONAL)) {
            rows.words("What the parents say", "parentViews", "what the parents say");
        }
        return rows.rows();
    }

    private void professional(AnswerRows rows) {
        if (places.area(answers).isPresent()) {
            rows.on("level")
                    .choice("Level of need", "level", ProfessionalPages.levels(answers, places), "the level of need");
        }
        rows.on("assessments")
                .choices("Assessments", "assessments", ProfessionalChoices.ASSESSMENTS, "assessments")
                .wordsIfAny("About them", "assessmentDetails", "what you said of assessments")
                .words("Tried already", "alreadyTried", "what was tried already");
    }

    private List<Row> agreement() {
        AnswerRows rows = new AnswerRows(answers).on("agreement");
        if (!answers.isFrom(Who.PROFESSIONAL)) {
            rows.choice("We may share this", AgreementPages.STATE, Choices.OWN_AGREEMENT, "whether we may share this");
        }
        if (answers.isFrom(Who.YOUNG_PERSON)) {
            rows.on("parents")
                    .choice("Telling parents", "tellParents", Choices.TELL_PARENTS, "whether your parents may be told");
        }
        if (answers.isFrom(Who.PARENT_OR_CARER)) {
            rows.on("responsibility")
                    .choice("Parental responsibility", "capacity", Choices.OWN_CAPACITY, "parental responsibility");
        }
        if (answers.isFrom(Who.PROFESSIONAL)) {
            ofTheFamily(rows);
        }
        return rows.rows();
    }

    private void ofTheFamily(AnswerRows rows) {
        rows.choice("The family agrees", AgreementPages.STATE, Choices.FAMILY_AGREEMENT, "what the family said");
        if (answers.is(AgreementPages.STATE, "NOT_SOUGHT")) {
            rows.on("agreement-not-asked")
                    .choice("Why not", "notSoughtReason", Choices.NOT_SOUGHT, "why you have not asked");
            return;
        }
        rows.on("agreement-given")
                .choice("Who you spoke to", "capacity", Choices.CAPACITY, "who you spoke to")
                .date("When", "agreedOn", "when you spoke to them")
                .choice("How", "agreementHow", ProfessionalChoices.HOW, "how they said it")
                .choices("May be told", "agreedRecipients", Choices.MAY_BE_TOLD, "who may be told");
    }

    private List<Row> contact() {
        Set<String> safe = Set.copyOf(answers.all("contactSafe"));
        AnswerRows rows = new AnswerRows(answers)
                .on("safe-contact")
                .choice("Safe way", "contactMethod", ContactPages.methods(answers), "the safe way to get in touch")
                .words("Number or address", "contactValue", "the number or address")
                .words("When", "contactWhen", "when it is safe");
        if (safe.isEmpty()) {
            rows.row("Messages", "Do not leave any", "whether messages are safe");
        } else {
            rows.choices("Messages", "contactSafe", Choices.MESSAGES, "whether messages are safe");
        }
        rows.wordsIfAny("To be safe", "contactNote", "what else to know to be safe");
        if (answers.is("confirmation", "yes")) {
            rows.row("Message that it arrived", "Yes", "the message that it has arrived");
        }
        return rows.rows();
    }
}
