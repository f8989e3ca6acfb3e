package uk.frontdoor.app.refer;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import uk.frontdoor.app.page.FieldError;
import uk.frontdoor.app.page.PageForm;
import uk.frontdoor.core.area.AreaId;
import uk.frontdoor.core.intake.CaseReference;

/** Checking the answers, sending them, and what happens next. */
@Controller
class SendController {
    private static final String AREA = "sentArea";
    private static final String AT = "sentAt";
    private static final String CONFIRMED = "confirmed";

    private final OpenForms forms;
    private final Drafts drafts;
    private final DraftFiles files;
    private final FormIntake intake;
    private final Places places;
    private final Confirmations confirmations;
    private final Clock clock;

    SendController(
            OpenForms forms,
            Drafts drafts,
            DraftFiles files,
            FormIntake intake,
            Places places,
            Confirmations confirmations,
            Clock clock) {
        this.forms = forms;
        this.drafts = drafts;
        this.files = files;
        this.intake = intake;
        this.places = places;
        this.confirmations = confirmations;
        this.clock = clock;
    }

    @GetMapping("/refer/check")
    String check(HttpServletRequest request, Model model) {
        Optional<OpenForms.Open> open = forms.in(request);
        if (open.filter(forms::isFinished).isEmpty()) {
            return open.map(forms::next).orElse(OpenForms.FRONT);
        }
        return showCheck(open.get(), List.of(), model);
    }

    @PostMapping("/refer/send")
    String send(HttpServletRequest request, Model model) {
        Optional<OpenForms.Open> open = forms.in(request);
        if (open.filter(forms::isFinished).isEmpty()) {
            return open.map(forms::next).orElse(OpenForms.FRONT);
        }
        Optional<CaseReference> reference = intake.hand(open.get().token(), open.get().answers());
        if (reference.isEmpty()) {
            FieldError busy = new FieldError("send", "We are still saving what you sent. Select send again.");
            return showCheck(open.get(), List.of(busy), model);
        }
        close(open.get(), reference.get());
        return "redirect:/refer/done";
    }

    /** From here on it is kept: what follows may fail, and nobody loses anything by it. */
    private void close(OpenForms.Open open, CaseReference reference) {
        Optional<Confirmation> confirmation =
                confirmations.offered() ? Confirmation.of(open.answers(), reference) : Optional.empty();
        Map<String, List<String>> kept = new TreeMap<>();
        kept.put("who", List.of(open.answers().text("who")));
        kept.put(AT, List.of(clock.instant().toString()));
        places.area(open.answers()).ifPresent(area -> kept.put(AREA, List.of(area.value())));
        confirmation.ifPresent(message -> kept.put(CONFIRMED, List.of(message.method().name())));
        drafts.sent(open.token(), reference, new Answers(kept, Answers.NONE.answered()));
        files.forget(open.token());
        confirmation.ifPresent(confirmations::send);
    }

    @GetMapping("/refer/done")
    String done(HttpServletRequest request, Model model) {
        Optional<OpenForms.Open> open = forms.in(request);
        if (open.filter(OpenForms.Open::sent).isEmpty()) {
            return open.map(forms::next).orElse(OpenForms.FRONT);
        }
        Answers kept = open.get().answers();
        model.addAttribute("reference", open.get().draft().sentAs());
        model.addAttribute("who", kept.text("who"));
        model.addAttribute("confirmed", kept.given(CONFIRMED));
        if (kept.given(AREA)) {
            AreaId area = new AreaId(kept.text(AREA));
            places.help().next(area, Instant.parse(kept.text(AT))).ifPresent(next -> model.addAttribute("next", next));
            places.help().in(area).ifPresent(reached -> model.addAttribute("reached", reached));
        }
        return "refer/done";
    }

    private String showCheck(OpenForms.Open open, List<FieldError> errors, Model model) {
        model.addAttribute("form", new PageForm(Map.of(), errors));
        model.addAttribute("sections", new CheckAnswers(open.answers(), places).with(files.list(open.token())));
        model.addAttribute("who", open.answers().text("who"));
        return "refer/check";
    }
}
