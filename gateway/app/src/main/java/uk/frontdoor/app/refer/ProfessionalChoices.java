package uk.frontdoor.app.refer;

import java.util.ArrayList;
import java.util.List;
import uk.frontdoor.app.page.Choice;
import uk.frontdoor.config.scale.NeedScale;
import uk.frontdoor.core.referral.Sex;

/** What only professionals are asked to pick from. */
final class ProfessionalChoices {
    static final List<Choice> WORKPLACE = List.of(
            Choice.of(Workplace.SCHOOL.name(), "School, nursery or college"),
            Choice.of(Workplace.EDUCATION.name(), "Another education service"),
            Choice.of(Workplace.GENERAL_PRACTICE.name(), "General practice"),
            Choice.of(Workplace.HEALTH_VISITING.name(), "Health visiting or midwifery"),
            Choice.of(Workplace.SCHOOL_NURSING.name(), "School nursing"),
            Choice.of(Workplace.EMERGENCY_DEPARTMENT.name(), "Emergency department or ambulance"),
            Choice.of(Workplace.OTHER_HEALTH.name(), "Another health service"),
            Choice.of(Workplace.COUNCIL.name(), "Council"),
            Choice.of(Workplace.POLICE.name(), "Police"),
            Choice.of(Workplace.HOUSING.name(), "Housing"),
            Choice.of(Workplace.CHARITY.name(), "Charity or voluntary organisation"),
            Choice.of(Workplace.LEGAL.name(), "Court, probation or legal service"),
            Choice.of(Workplace.OTHER.name(), "Somewhere else"));

    static final List<Choice> SEX = List.of(
            Choice.of(Sex.FEMALE.name(), "Female"),
            Choice.of(Sex.MALE.name(), "Male"),
            Choice.of(Sex.NOT_KNOWN.name(), "Not known"));

    static final List<Choice> ASSESSMENTS = List.of(
            Choice.of("EARLY_HELP", "Early help or family help assessment"),
            Choice.of("EARLY_HELP_PLANNED", "One of these is being made"),
            Choice.of("EHC_PLAN", "Education, health and care plan"),
            Choice.of("CHILD_IN_NEED", "Child in need or child protection plan, now or before"),
            Choice.of("OTHER", "Another assessment or plan"));

    static final List<Choice> HOW = List.of(
            Choice.of("WRITTEN", "In writing"),
            Choice.of("SPOKEN", "Face to face"),
            Choice.of("TELEPHONE", "By telephone"),
            Choice.of("INTERPRETER", "With an interpreter"));

    static final List<Choice> SEEN_ALONE = List.of(
            Choice.of("yes", "Yes"),
            Choice.of("no", "No"),
            Choice.of("unknown", "This does not apply, or I do not know"));

    static final String NO_LEVEL = "NONE";

    private ProfessionalChoices() {}

    /** The levels of the area's own scales, what each means beside it; a professional may know none. */
    static List<Choice> levels(List<NeedScale> scales) {
        List<Choice> choices = new ArrayList<>();
        for (NeedScale scale : scales) {
            scale.levels().forEach(level -> choices.add(new Choice(
                    String.join("|", scale.scale(), scale.version(), level.code()), level.name(), hint(level, scale))));
        }
        choices.add(Choice.of(NO_LEVEL, "I do not know"));
        return choices;
    }

    private static String hint(NeedScale.Level level, NeedScale scale) {
        return level.means() == null ? scale.name() : "%s (%s)".formatted(level.means(), scale.name());
    }
}
