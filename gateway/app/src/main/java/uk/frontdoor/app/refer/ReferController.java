package uk.frontdoor.app.refer;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Optional;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import uk.frontdoor.app.page.FieldError;

/** The questions of the form. What was typed is kept before it is judged, so that no error and no refresh loses it. */
@Controller
class ReferController {
    private final Journey journey;
    private final Drafts drafts;
    private final OpenForms forms;
    private final Asking asking;
    private final SavedForms saved;

    ReferController(Journey journey, Drafts drafts, OpenForms forms, Asking asking, SavedForms saved) {
        this.journey = journey;
        this.drafts = drafts;
        this.forms = forms;
        this.asking = asking;
        this.saved = saved;
    }

    @GetMapping("/refer/continue")
    String goOn(HttpServletRequest request) {
        return forms.in(request).map(forms::next).orElse(OpenForms.FRONT);
    }

    /** Removes a child, or somebody else they told us about. */
    @PostMapping("/refer/remove")
    String remove(@RequestParam Series series, @RequestParam int number, HttpServletRequest request) {
        Optional<OpenForms.Open> open = forms.in(request).filter(form -> !form.sent());
        if (open.isEmpty()) {
            return OpenForms.FRONT;
        }
        Answers answers = open.get().answers();
        boolean there = number >= 1 && number <= answers.count(series) && answers.count(series) > series.fewest;
        if (there) {
            drafts.save(open.get().token(), answers.without(series, number));
        }
        return "redirect:/refer/" + series.path;
    }

    @GetMapping("/refer/{path}")
    String ask(
            @PathVariable String path,
            @RequestParam(defaultValue = "false") boolean change,
            HttpServletRequest request,
            Model model) {
        Optional<OpenForms.Open> open = forms.in(request);
        if (open.isEmpty()) {
            return OpenForms.FRONT;
        }
        Answers answers = open.get().answers();
        Optional<Page> page = journey.find(answers, path);
        if (open.get().sent() || page.isEmpty() || journey.tooEarly(answers, page.get())) {
            return forms.next(open.get());
        }
        return asking.ask(page.get(), open.get(), List.of(), change, model);
    }

    @PostMapping("/refer/{path}")
    String answer(
            @PathVariable String path,
            @RequestParam MultiValueMap<String, String> sent,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        Optional<OpenForms.Open> open = forms.in(request);
        if (open.isEmpty()) {
            forms.begin(OpenForms.rescued(sent), request, response);
            return "redirect:/refer/rescued";
        }
        Optional<Page> page = journey.find(open.get().answers(), path);
        if (page.isEmpty() || open.get().sent()) {
            return forms.next(open.get());
        }
        Answers answers = journey.fill(open.get().answers(), page.get(), sent);
        OpenForms.Open filled = new OpenForms.Open(open.get().token(), new Draft(answers, null));
        if (sent.containsKey("later")) {
            drafts.save(filled.token(), answers);
            return saved.show(filled.token(), request, model);
        }
        return judge(page.get(), filled, sent.containsKey("change"), model);
    }

    private String judge(Page page, OpenForms.Open filled, boolean change, Model model) {
        Answers answers = filled.answers();
        if (page.template().equals("child-elsewhere") && answers.is(page.path(), Choices.STOP)) {
            drafts.save(filled.token(), answers);
            return "redirect:/refer/sent-on";
        }
        List<FieldError> errors = page.problems(answers);
        if (!errors.isEmpty()) {
            drafts.save(filled.token(), answers);
            return asking.ask(page, filled, errors, change, model);
        }
        Answers kept = answers.havingAnswered(page);
        Optional<Series> another = another(page, kept);
        Answers next = another.map(kept::withAnother).orElse(kept);
        drafts.save(filled.token(), next);
        return onward(page, next, another.isPresent() || change);
    }

    private static Optional<Series> another(Page page, Answers answers) {
        for (Series series : Series.values()) {
            if (page.path().equals(series.path)
                    && answers.is(series.another(), "yes")
                    && answers.count(series) < series.most) {
                return Optional.of(series);
            }
        }
        return Optional.empty();
    }

    private String onward(Page page, Answers answers, boolean toFirstOpen) {
        boolean danger = page.equals(Pages.DANGER) && answers.is("immediateDanger", "yes")
                || page.equals(Pages.DANGER_AGAIN) && answers.is("dangerNow", "yes");
        if (danger) {
            return "redirect:/refer/emergency";
        }
        Optional<Page> next = toFirstOpen ? journey.firstOpen(answers) : journey.after(answers, page);
        return "redirect:/refer/" + next.map(Page::path).orElse(Journey.CHECK);
    }
}
