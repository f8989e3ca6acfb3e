package uk.frontdoor.app.refer;

import java.util.List;
import uk.frontdoor.app.page.Choice;

/** The choices one page offers. */
final class Offer {
    private Offer() {}

    static List<Choice> on(Page page, Answers answers, Places places) {
        return switch (page.template()) {
            case "danger", "danger-again", "children", "people", "language", "your-details-neighbour" -> Choices.YES_NO;
            case "who" -> Choices.WHO;
            case "parents" -> Choices.TELL_PARENTS;
            case "workplace" -> ProfessionalChoices.WORKPLACE;
            case "child" -> ChildPages.kinds(answers);
            case "child-numbers" -> ProfessionalChoices.SEX;
            case "child-area" -> places.choices(ChildFields.on(page), answers);
            case "child-elsewhere" -> Choices.ELSEWHERE;
            case "person" -> Choices.YES_NO_UNKNOWN;
            case "signs" -> Choices.SIGNS;
            case "level" -> ProfessionalPages.levels(answers, places);
            case "assessments" -> ProfessionalChoices.ASSESSMENTS;
            case "voices" -> ProfessionalChoices.SEEN_ALONE;
            case "agreement-own" -> Choices.OWN_AGREEMENT;
            case "agreement-family" -> Choices.FAMILY_AGREEMENT;
            case "agreement-given" -> Choices.CAPACITY;
            case "agreement-not-asked" -> Choices.NOT_SOUGHT;
            case "responsibility" -> Choices.OWN_CAPACITY;
            case "safe-contact" -> ContactPages.methods(answers);
            default -> List.of();
        };
    }
}
