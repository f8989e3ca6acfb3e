package uk.frontdoor.app.refer;

import java.util.List;
import java.util.Map;
import org.springframework.ui.Model;
import uk.frontdoor.app.attachment.AttachmentBounds;
import uk.frontdoor.app.page.FieldError;
import uk.frontdoor.app.page.PageForm;

/** Puts a question on a page. */
final class Asking {
    private final Journey journey;
    private final DraftFiles files;
    private final AttachmentBounds bounds;
    private final Confirmations confirmations;

    Asking(Journey journey, DraftFiles files, AttachmentBounds bounds, Confirmations confirmations) {
        this.journey = journey;
        this.files = files;
        this.bounds = bounds;
        this.confirmations = confirmations;
    }

    String ask(Page page, OpenForms.Open open, List<FieldError> errors, boolean change, Model model) {
        Answers answers = open.answers();
        model.addAllAttributes(Map.of(
                "page", page,
                "form", new PageForm(answers.values(), errors),
                "answers", answers,
                "who", answers.text("who"),
                "change", change,
                "child", ChildFields.on(page),
                "person", PersonFields.on(page),
                "back", back(page, answers, change)));
        model.addAttribute("choices", Offer.on(page, answers, journey.places()));
        model.addAttribute("messages", Choices.MESSAGES);
        model.addAttribute("message", Choices.MESSAGE);
        model.addAttribute("confirmationOffered", confirmations.offered() && !answers.isFrom(Who.PROFESSIONAL));
        model.addAttribute("yesNo", Choices.YES_NO);
        model.addAttribute("how", ProfessionalChoices.HOW);
        model.addAttribute("mayBeTold", Choices.MAY_BE_TOLD);
        model.addAttribute("workplace", Workplace.in(answers));
        if (journey.places().of(ChildFields.on(page), answers) instanceof Whereabouts.Elsewhere(var council)) {
            model.addAttribute("council", council);
        }
        if (page.equals(ProfessionalPages.ATTACHMENTS)) {
            model.addAttribute("files", files.list(open.token()));
            model.addAttribute("most", bounds.most());
            model.addAttribute("largest", bounds.largest() / 1_000_000);
        }
        return "refer/question";
    }

    private String back(Page page, Answers answers, boolean change) {
        if (change) {
            return "/refer/" + Journey.CHECK;
        }
        return journey.before(answers, page).map(before -> "/refer/" + before.path()).orElse("/refer");
    }
}
