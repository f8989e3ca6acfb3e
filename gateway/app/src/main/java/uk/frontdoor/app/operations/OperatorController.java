package uk.frontdoor.app.operations;

import java.time.Clock;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import uk.frontdoor.app.access.StaffPrincipal;
import uk.frontdoor.app.dispatch.ReplayReason;
import uk.frontdoor.app.dispatch.Replays;
import uk.frontdoor.app.indicators.Figures;
import uk.frontdoor.app.page.Choice;
import uk.frontdoor.core.area.Destination;
import uk.frontdoor.core.area.Destinations;

/** The operator's page, and sending again what a recipient has not confirmed. */
@Controller
class OperatorController {
    private final OperatorPageWriter writer;
    private final Replays replays;
    private final Destinations destinations;
    private final Clock clock;

    OperatorController(OperatorPageWriter writer, Replays replays, Destinations destinations, Clock clock) {
        this.writer = writer;
        this.replays = replays;
        this.destinations = destinations;
        this.clock = clock;
    }

    /** One delivery without a receipt, as its line on the page. */
    public record Line(String release, String since, int again) {}

    @GetMapping("/desk/operator")
    String show(
            @RequestParam(required = false) Optional<Integer> again,
            @AuthenticationPrincipal StaffPrincipal staff,
            Model model) {
        model.addAttribute("staff", staff.getUsername());
        model.addAttribute("again", again.orElse(-1));
        model.addAttribute("page", writer.page());
        return "oversight/operator";
    }

    @GetMapping("/desk/operator/deliveries/{recipient}")
    String deliveries(@PathVariable String recipient, @AuthenticationPrincipal StaffPrincipal staff, Model model) {
        return deliveries(find(recipient), staff, "", model);
    }

    @PostMapping("/desk/operator/deliveries/{recipient}")
    String again(
            @PathVariable String recipient,
            @RequestParam(defaultValue = "") String reason,
            @AuthenticationPrincipal StaffPrincipal staff,
            Model model) {
        Destination found = find(recipient);
        Optional<ReplayReason> why = Arrays.stream(ReplayReason.values())
                .filter(each -> each.name().equals(reason))
                .findFirst();
        if (why.isEmpty()) {
            return deliveries(found, staff, "Select why they are sent again", model);
        }
        return "redirect:/desk/operator?again=" + replays.again(found.id(), why.get(), staff.getUsername());
    }

    private String deliveries(Destination recipient, StaffPrincipal staff, String error, Model model) {
        List<Line> lines = replays.unconfirmed(recipient.id()).stream()
                .map(delivery -> new Line(
                        delivery.release().toString(),
                        Figures.span(Duration.between(delivery.sentAt(), clock.instant())),
                        delivery.again()))
                .toList();
        model.addAttribute("staff", staff.getUsername());
        model.addAttribute("back", "/desk/operator");
        model.addAttribute("backTo", "Back");
        model.addAttribute("error", error);
        model.addAttribute("recipient", recipient.id().value());
        model.addAttribute("name", recipient.name());
        model.addAttribute("deliveries", lines);
        model.addAttribute(
                "reasons",
                Arrays.stream(ReplayReason.values())
                        .map(each -> Choice.of(each.name(), each.label()))
                        .toList());
        return "oversight/deliveries";
    }

    private Destination find(String recipient) {
        return destinations.all().stream()
                .filter(destination -> destination.id().value().equals(recipient))
                .findFirst()
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
