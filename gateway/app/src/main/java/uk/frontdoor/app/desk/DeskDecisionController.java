package uk.frontdoor.app.desk;

import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;
import uk.frontdoor.app.access.StaffPrincipal;
import uk.frontdoor.app.decision.ReasonCode;
import uk.frontdoor.app.feedback.SaidReplies;
import uk.frontdoor.app.page.EnglishTime;
import uk.frontdoor.app.story.Story;
import uk.frontdoor.core.area.Destinations;
import uk.frontdoor.core.triage.HumanDecision;
import uk.frontdoor.core.worklist.Closings;
import uk.frontdoor.core.worklist.WorkItem;

/** What became of a decision: for each recipient what went, what was left out, and why. Shows no content. */
@Controller
class DeskDecisionController {
    private final DeskList list;
    private final Story story;
    private final Destinations destinations;
    private final SaidReplies replies;
    private final Closings closings;

    DeskDecisionController(
            DeskList list, Story story, Destinations destinations, SaidReplies replies, Closings closings) {
        this.list = list;
        this.story = story;
        this.destinations = destinations;
        this.replies = replies;
        this.closings = closings;
    }

    @GetMapping("/desk/decisions/{id}")
    String show(@PathVariable UUID id, @AuthenticationPrincipal StaffPrincipal staff, Model model) {
        HumanDecision decision = story.decision(id).orElseThrow(DeskDecisionController::notFound);
        WorkItem item = list.find(decision.workItem(), staff).orElseThrow(DeskDecisionController::notFound);
        model.addAttribute("staff", staff.getUsername());
        model.addAttribute("back", "/desk");
        model.addAttribute("reference", item.reference().value());
        model.addAttribute("workItem", item.id().toString());
        model.addAttribute("decision", decision);
        model.addAttribute("outcome", EarlierView.of(decision).outcome());
        model.addAttribute("reason", ReasonCode.words(decision.reasonCode()));
        model.addAttribute("level", DecisionWords.level(decision));
        model.addAttribute("decidedAt", EnglishTime.moment(decision.decidedAt()));
        if (decision.overrideUntil() != null) {
            model.addAttribute("overrideUntil", EnglishTime.day(decision.overrideUntil()));
        }
        model.addAttribute("hasReferral", story.placed(item.submission()).isPresent());
        model.addAttribute("replies", replies.of(id).stream().map(ReplyView.Given::of).toList());
        closings.last(item.id())
                .filter(closing -> closing.confirmed() && closing.decision().id().equals(id))
                .ifPresent(closing -> model.addAttribute("closing", ClosingView.of(closing, staff.getUsername())));
        model.addAttribute("sharing", decision.passesOn());
        model.addAttribute(
                "answers",
                story.sharedWith(id).stream()
                        .map(answer -> AnswerView.of(answer, destinations))
                        .toList());
        return "desk/decision";
    }

    private static ResponseStatusException notFound() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}
