package uk.frontdoor.app.refer;

import java.util.List;
import uk.frontdoor.app.page.Choice;

/** The choices one page offers. */
final class Offer {
    private Offer() {}

    static List<Choice> on(Page page, Answers answers) {
        return switch (page.template()) {
            case "danger", "danger-again", "children", "your-details-neighbour" -> Choices.YES_NO;
            case "who" -> Choices.WHO;
            case "child" -> ChildPages.kinds(answers);
            case "signs" -> Choices.SIGNS;
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
