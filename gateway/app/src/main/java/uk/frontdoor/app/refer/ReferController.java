package uk.frontdoor.app.refer;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.dao.DataAccessException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.TransactionException;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import uk.frontdoor.app.page.FieldError;
import uk.frontdoor.app.page.PageForm;
import uk.frontdoor.core.intake.CaseReference;
import uk.frontdoor.core.intake.IntakeUnavailable;

/** The pages of the form. What was typed is kept before it is judged, so that no error and no refresh loses it. */
@Controller
class ReferController {
    private static final String FRONT = "redirect:/refer";

    private final Journey journey;
    private final Drafts drafts;
    private final FormIntake intake;
    private final ReferSettings settings;
    private final StartLimit starts;

    ReferController(
            Journey journey, Drafts drafts, FormIntake intake, ReferSettings settings, StartLimit starts) {
        this.journey = journey;
        this.drafts = drafts;
        this.intake = intake;
        this.settings = settings;
        this.starts = starts;
    }

    @GetMapping("/")
    String home() {
        return FRONT;
    }

    @GetMapping("/refer")
    String start(HttpServletRequest request, Model model) {
        model.addAttribute("begun", draft(request).filter(draft -> draft.sentAs() == null).isPresent());
        return "refer/start";
    }

    @PostMapping("/refer/start")
    String begin(HttpServletRequest request, HttpServletResponse response) {
        Optional<Duration> wait = starts.take(request);
        if (wait.isPresent()) {
            response.setStatus(HttpStatus.TOO_MANY_REQUESTS.value());
            response.setHeader(HttpHeaders.RETRY_AFTER, Long.toString(Math.max(1, wait.get().toSeconds())));
            return "refer/busy";
        }
        DraftToken token = DraftToken.fresh();
        drafts.save(token, Answers.NONE);
        response.addHeader(HttpHeaders.SET_COOKIE, DraftCookie.holding(token, request));
        return "redirect:/refer/" + Pages.DANGER.path();
    }

    /** Leaves no way back to what was typed from this browser. */
    @GetMapping("/refer/exit")
    String exit(HttpServletRequest request, HttpServletResponse response) {
        DraftCookie.in(request).ifPresent(drafts::forget);
        response.addHeader(HttpHeaders.SET_COOKIE, DraftCookie.gone(request));
        response.setHeader("Clear-Site-Data", "\"cache\"");
        return "redirect:" + settings.exitTo();
    }

    @GetMapping("/refer/emergency")
    String emergency(Model model) {
        return "refer/emergency";
    }

    @GetMapping("/refer/continue")
    String goOn(HttpServletRequest request) {
        return draft(request).map(this::open).orElse(FRONT);
    }

    @GetMapping("/refer/check")
    String check(HttpServletRequest request, Model model) {
        Optional<Draft> draft = draft(request);
        if (draft.isEmpty() || unfinished(draft.get())) {
            return draft.map(this::open).orElse(FRONT);
        }
        return showCheck(draft.get().answers(), List.of(), model);
    }

    @PostMapping("/refer/send")
    String send(HttpServletRequest request, Model model) {
        Optional<DraftToken> token = DraftCookie.in(request);
        Optional<Draft> draft = token.flatMap(drafts::find);
        if (token.isEmpty() || draft.isEmpty() || unfinished(draft.get())) {
            return draft.map(this::open).orElse(FRONT);
        }
        Answers answers = draft.get().answers();
        Optional<CaseReference> reference = intake.hand(token.get(), answers);
        if (reference.isEmpty()) {
            FieldError busy = new FieldError("send", "We are still saving what you sent. Select send again.");
            return showCheck(answers, List.of(busy), model);
        }
        drafts.sent(token.get(), reference.get());
        return "redirect:/refer/done";
    }

    @GetMapping("/refer/done")
    String done(HttpServletRequest request, Model model) {
        Optional<Draft> draft = draft(request);
        if (draft.isEmpty() || draft.get().sentAs() == null) {
            return draft.map(this::open).orElse(FRONT);
        }
        model.addAttribute("reference", draft.get().sentAs());
        return "refer/done";
    }

    @PostMapping("/refer/remove-child")
    String removeChild(@RequestParam int child, HttpServletRequest request) {
        return DraftCookie.in(request)
                .flatMap(token -> drafts.find(token)
                        .filter(draft -> child >= 1 && child <= draft.answers().children())
                        .filter(draft -> draft.answers().children() > 1)
                        .map(draft -> {
                            drafts.save(token, draft.answers().withoutChild(child));
                            return "redirect:/refer/" + Pages.CHILDREN.path();
                        }))
                .orElse(FRONT);
    }

    @GetMapping("/refer/{path}")
    String ask(
            @PathVariable String path,
            @RequestParam(defaultValue = "false") boolean change,
            HttpServletRequest request,
            Model model) {
        Optional<Draft> draft = draft(request);
        if (draft.isEmpty()) {
            return FRONT;
        }
        Answers answers = draft.get().answers();
        Optional<Page> page = journey.find(answers, path);
        if (draft.get().sentAs() != null || page.isEmpty() || journey.tooEarly(answers, page.get())) {
            return open(draft.get());
        }
        return show(page.get(), answers, List.of(), change, model);
    }

    @PostMapping("/refer/{path}")
    String answer(
            @PathVariable String path,
            @RequestParam MultiValueMap<String, String> sent,
            HttpServletRequest request,
            Model model) {
        Optional<DraftToken> token = DraftCookie.in(request);
        Optional<Draft> draft = token.flatMap(drafts::find);
        Optional<Page> page = draft.flatMap(known -> journey.find(known.answers(), path));
        if (token.isEmpty() || draft.isEmpty() || page.isEmpty() || draft.get().sentAs() != null) {
            return draft.map(this::open).orElse(FRONT);
        }
        boolean change = sent.containsKey("change");
        Answers answers = journey.fill(draft.get().answers(), page.get(), sent);
        List<FieldError> errors = page.get().problems(answers);
        if (!errors.isEmpty()) {
            drafts.save(token.get(), answers);
            return show(page.get(), answers, errors, change, model);
        }
        Answers kept = answers.havingAnswered(page.get());
        boolean another = page.get().equals(Pages.CHILDREN)
                && kept.is("another", "yes")
                && kept.children() < Answers.MOST_CHILDREN;
        Answers next = another ? kept.withAnotherChild() : kept;
        drafts.save(token.get(), next);
        return onward(page.get(), next, another || change);
    }

    /** The database is away: nothing was kept, and nobody is told otherwise. */
    @ExceptionHandler({IntakeUnavailable.class, DataAccessException.class, TransactionException.class})
    @ResponseStatus(HttpStatus.SERVICE_UNAVAILABLE)
    String notSent() {
        return "refer/not-sent";
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

    private String open(Draft draft) {
        if (draft.sentAs() != null) {
            return "redirect:/refer/done";
        }
        return "redirect:/refer/"
                + journey.firstOpen(draft.answers()).map(Page::path).orElse(Journey.CHECK);
    }

    private boolean unfinished(Draft draft) {
        return draft.sentAs() != null || journey.firstOpen(draft.answers()).isPresent();
    }

    private Optional<Draft> draft(HttpServletRequest request) {
        return DraftCookie.in(request).flatMap(drafts::find);
    }

    private String show(Page page, Answers answers, List<FieldError> errors, boolean change, Model model) {
        model.addAllAttributes(Map.of(
                "page", page,
                "form", new PageForm(answers.values(), errors),
                "answers", answers,
                "who", answers.text("who"),
                "change", change,
                "child", ChildFields.on(page),
                "back", back(page, answers, change)));
        model.addAttribute("choices", Offer.on(page, answers));
        model.addAttribute("messages", Choices.MESSAGES);
        model.addAttribute("yesNo", Choices.YES_NO);
        model.addAttribute("mayBeTold", Choices.MAY_BE_TOLD);
        return "refer/question";
    }

    private String back(Page page, Answers answers, boolean change) {
        if (change) {
            return "/refer/" + Journey.CHECK;
        }
        return journey.before(answers, page).map(before -> "/refer/" + before.path()).orElse("/refer");
    }

    private static String showCheck(Answers answers, List<FieldError> errors, Model model) {
        model.addAttribute("form", new PageForm(Map.of(), errors));
        model.addAttribute("sections", CheckAnswers.of(answers));
        model.addAttribute("who", answers.text("who"));
        return "refer/check";
    }
}
