package uk.frontdoor.app.refer;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import uk.frontdoor.app.access.ClientLimit;
import uk.frontdoor.app.page.FieldError;
import uk.frontdoor.app.page.PageForm;

/** The way back to a saved form. Guessing is slowed by form and by place; a new form can be begun all the same. */
@Controller
class ReturnController {
    private static final int GUESSES = 20;
    private static final Duration ONE_MORE = Duration.ofSeconds(30);
    private static final String NOT_FOUND =
            "Check the link and the code. If they are right, the form has been deleted because its time was over.";

    private final Returns returns;
    private final ClientLimit limit = new ClientLimit(GUESSES, ONE_MORE);

    ReturnController(Returns returns) {
        this.returns = returns;
    }

    @GetMapping("/refer/return")
    String ask(Model model) {
        return show("", List.of(), model);
    }

    @GetMapping("/refer/return/{handle}")
    String ask(@PathVariable String handle, Model model) {
        return show(handle.matches("[A-Za-z0-9-]{1,20}") ? handle : "", List.of(), model);
    }

    @PostMapping("/refer/return")
    String open(
            @RequestParam(defaultValue = "") String handle,
            @RequestParam(defaultValue = "") String code,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        Optional<Duration> wait = limit.take(request);
        if (wait.isPresent()) {
            return wait(handle, wait.get(), response, model);
        }
        ReturnOutcome outcome = ReturnKey.typed(handle, code).map(returns::take).orElseGet(ReturnOutcome.NotFound::new);
        return switch (outcome) {
            case ReturnOutcome.Opened(var token) -> {
                response.addHeader(HttpHeaders.SET_COOKIE, DraftCookie.holding(token, request));
                yield "redirect:/refer/continue";
            }
            case ReturnOutcome.NotFound() -> show(handle, List.of(new FieldError("code", NOT_FOUND)), model);
            case ReturnOutcome.Locked(var longer) -> wait(handle, longer, response, model);
        };
    }

    private static String wait(String handle, Duration wait, HttpServletResponse response, Model model) {
        response.setStatus(HttpStatus.TOO_MANY_REQUESTS.value());
        response.setHeader(HttpHeaders.RETRY_AFTER, Long.toString(Math.max(1, wait.toSeconds())));
        String message = "There were too many wrong codes. Wait %d minutes, then try again."
                .formatted(wait.toMinutes() + 1);
        return show(handle, List.of(new FieldError("code", message)), model);
    }

    /** What was typed as the code is never written back. */
    private static String show(String handle, List<FieldError> errors, Model model) {
        model.addAttribute("form", new PageForm(Map.of("handle", List.of(handle)), errors));
        model.addAttribute("back", "/refer");
        return "refer/return";
    }
}
