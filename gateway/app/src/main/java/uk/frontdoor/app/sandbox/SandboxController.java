package uk.frontdoor.app.sandbox;

import org.springframework.context.annotation.Profile;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;

/** Shows a newcomer what reached each recipient. Only in the demonstration, whose people are all invented. */
@Controller
@Profile("demo")
class SandboxController {
    private final Sandbox sandbox;
    private final SandboxOrigins origins;

    SandboxController(Sandbox sandbox, SandboxOrigins origins) {
        this.sandbox = sandbox;
        this.origins = origins;
    }

    @GetMapping("/sandbox")
    String recipients(Model model) {
        model.addAttribute("inboxes", sandbox.inboxes());
        return "sandbox/recipients";
    }

    @GetMapping("/sandbox/{recipient}")
    String arrivals(@PathVariable String recipient, Model model) {
        SandboxInbox inbox =
                sandbox.find(recipient).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        model.addAttribute("recipient", inbox.recipient());
        model.addAttribute("refused", inbox.refused());
        model.addAttribute("forgotten", inbox.forgotten());
        model.addAttribute(
                "arrivals",
                inbox.arrivals().stream()
                        .map(arrival -> ShownArrival.of(
                                arrival, origins.groups(arrival.delivery().release())))
                        .toList());
        return "sandbox/arrivals";
    }
}
