package uk.frontdoor.app.refer;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;

/** The pages around the questions: the way in, the way out, and what to do instead. */
@Controller
class DoorController {
    private final OpenForms forms;
    private final Drafts drafts;
    private final Places places;
    private final ReferSettings settings;
    private final StartLimit starts;

    DoorController(OpenForms forms, Drafts drafts, Places places, ReferSettings settings, StartLimit starts) {
        this.forms = forms;
        this.drafts = drafts;
        this.places = places;
        this.settings = settings;
        this.starts = starts;
    }

    @GetMapping("/")
    String home() {
        return OpenForms.FRONT;
    }

    @GetMapping("/refer")
    String start(HttpServletRequest request, Model model) {
        model.addAttribute("begun", forms.in(request).filter(open -> !open.sent()).isPresent());
        model.addAttribute("everywhere", places.help().everywhere());
        return "refer/start";
    }

    /** What "exit this page" does and does not do is read before anything is written. */
    @PostMapping("/refer/start")
    String begin(HttpServletRequest request, HttpServletResponse response) {
        starts.pass(request);
        forms.begin(Answers.NONE, request, response);
        return "redirect:/refer/leaving";
    }

    @GetMapping("/refer/leaving")
    String leaving(Model model) {
        model.addAttribute("back", "/refer");
        return "refer/leaving";
    }

    @GetMapping("/refer/languages")
    String languages(Model model) {
        model.addAttribute("back", "/refer");
        return "refer/languages";
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
        model.addAttribute("everywhere", places.help().everywhere());
        return "refer/emergency";
    }

    /** For somebody who will contact the right council themselves; what they wrote waits, in case they do not. */
    @GetMapping("/refer/sent-on")
    String sentOn(HttpServletRequest request, Model model) {
        Optional<String> council = forms.in(request).flatMap(open -> open.answers()
                .series(Series.CHILDREN)
                .map(number -> places.of(new ChildFields(number), open.answers()))
                .flatMap(where -> where instanceof Whereabouts.Elsewhere(var name)
                        ? Stream.of(name)
                        : Stream.empty())
                .findFirst());
        model.addAttribute("council", council.orElse(""));
        return "refer/sent-on";
    }

    @GetMapping("/refer/rescued")
    String rescued() {
        return "refer/rescued";
    }

    /**
     * The page was open so long, or the browser so forgetful, that its proof of origin is gone. Everything that was
     * typed goes back to the browser with a new one; nothing is taken until its user presses the button.
     */
    @PostMapping("/refer/stale")
    @ResponseStatus(HttpStatus.FORBIDDEN)
    String stale(@RequestParam MultiValueMap<String, String> sent, HttpServletRequest request, Model model) {
        MultiValueMap<String, String> typed = new LinkedMultiValueMap<>(sent);
        typed.remove("_csrf");
        model.addAttribute("typed", typed);
        model.addAttribute("to", StalePages.target(request));
        return "refer/stale";
    }
}
