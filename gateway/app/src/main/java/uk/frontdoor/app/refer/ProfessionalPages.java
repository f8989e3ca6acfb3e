package uk.frontdoor.app.refer;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import uk.frontdoor.app.page.Choice;

/** The questions only professionals are asked. */
final class ProfessionalPages {
    static final Page WORKPLACE = new Page(
            "workplace",
            "workplace",
            "Where do you work?",
            List.of("workplace"),
            Checks.all(Checks.oneOf(
                    "workplace", Choices.values(ProfessionalChoices.WORKPLACE), "Select where you work")));

    static final Page ASSESSMENTS = new Page(
            "assessments",
            "assessments",
            "Assessments and plans",
            List.of("assessments", "assessmentDetails", "alreadyTried"),
            Checks.all(
                    Checks.someOf("assessments", Choices.values(ProfessionalChoices.ASSESSMENTS)),
                    Checks.text("assessmentDetails"),
                    Checks.text("alreadyTried")));

    static final Page ATTACHMENTS =
            new Page("attachments", "attachments", "Documents", List.of(), Checks.all());

    private ProfessionalPages() {}

    /** On the scale of the area where the child lives; there is none to ask about where that is not known. */
    static Optional<Page> level(Answers answers, Places places) {
        return places.area(answers).map(_ -> new Page(
                "level",
                "level",
                "Level of need",
                List.of("level"),
                answered -> Checks.all(Checks.oneOf(
                                "level",
                                Choices.values(levels(answered, places)),
                                "Select the level of need, or that you do not know"))
                        .apply(answered)));
    }

    static List<Choice> levels(Answers answers, Places places) {
        return ProfessionalChoices.levels(places.area(answers)
                .map(area -> places.help().scales(area))
                .orElse(new ArrayList<>()));
    }
}
