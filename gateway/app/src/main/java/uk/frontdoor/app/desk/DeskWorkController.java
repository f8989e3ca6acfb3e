package uk.frontdoor.app.desk;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import uk.frontdoor.app.access.StaffPrincipal;
import uk.frontdoor.app.decision.DecisionPreview;
import uk.frontdoor.app.decision.DecisionReader;
import uk.frontdoor.app.decision.DecisionReading;
import uk.frontdoor.app.page.FieldError;
import uk.frontdoor.app.page.PageForm;
import uk.frontdoor.app.story.Story;
import uk.frontdoor.core.sharing.Previewed;
import uk.frontdoor.core.triage.HumanDecision;
import uk.frontdoor.core.worklist.Claim;
import uk.frontdoor.core.worklist.ResultOutcome;
import uk.frontdoor.core.worklist.WorkItem;
import uk.frontdoor.core.worklist.WorkItemId;
import uk.frontdoor.core.worklist.WorkList;

/** One piece of work: open, claim, give back, decide. */
@Controller
class DeskWorkController {
    private final DeskList list;
    private final WorkList work;
    private final WorkPage page;
    private final DecisionReader reader;
    private final DecisionPreview preview;
    private final Story story;

    DeskWorkController(
            DeskList list,
            WorkList work,
            WorkPage page,
            DecisionReader reader,
            DecisionPreview preview,
            Story story) {
        this.list = list;
        this.work = work;
        this.page = page;
        this.reader = reader;
        this.preview = preview;
        this.story = story;
    }

    /** Opening one's own work begins a new lease. */
    @GetMapping("/desk/work/{id}")
    String open(@PathVariable UUID id, @AuthenticationPrincipal StaffPrincipal staff, Model model) {
        WorkItem item = item(id, staff);
        if (staff.getUsername().equals(item.claimedBy()) && !item.done()) {
            list.claim(item, staff);
        }
        return page.show(item(id, staff), staff, model);
    }

    @PostMapping("/desk/work/{id}/claim")
    String claim(@PathVariable UUID id, @AuthenticationPrincipal StaffPrincipal staff) {
        list.claim(item(id, staff), staff);
        return "redirect:/desk/work/" + id;
    }

    @PostMapping("/desk/work/{id}/give-back")
    String giveBack(@PathVariable UUID id, @AuthenticationPrincipal StaffPrincipal staff) {
        WorkItem item = item(id, staff);
        if (staff.getUsername().equals(item.claimedBy())) {
            list.claim(item, staff).map(Claim::lease).ifPresent(work::release);
        }
        return "redirect:/desk";
    }

    /** A person who still may hold the item keeps it by deciding; one who may not is told, and keeps what they typed. */
    @PostMapping("/desk/work/{id}/decide")
    String decide(
            @PathVariable UUID id,
            @RequestParam MultiValueMap<String, String> typed,
            @AuthenticationPrincipal StaffPrincipal staff,
            Model model) {
        WorkItem item = item(id, staff);
        if (typed.containsKey("change")) {
            return change(item, staff, typed, model);
        }
        return switch (reader.read(DeskForm.draft(typed, staff, item), item)) {
            case DecisionReading.Incomplete(var problems) -> again(item, staff, typed, DeskForm.errors(problems), model);
            case DecisionReading.Complete(var decision) -> preview(item, decision, staff, typed, model);
        };
    }

    /** Theirs again when nobody has taken it since; else they are told, with what they typed. */
    private String change(WorkItem item, StaffPrincipal staff, MultiValueMap<String, String> typed, Model model) {
        List<FieldError> errors = list.claim(item, staff).isPresent() ? List.of() : List.of(WorkPage.LOST);
        return again(item(item.id().value(), staff), staff, typed, errors, model);
    }

    /** Nobody shares what they have not seen: a decision to share is recorded with the answers its page showed. */
    private String preview(
            WorkItem item,
            HumanDecision decision,
            StaffPrincipal staff,
            MultiValueMap<String, String> typed,
            Model model) {
        boolean settled = !decision.passesOn()
                || story.decision(decision.id()).isPresent();
        Optional<List<Previewed>> answers = settled ? Optional.empty() : preview.of(item, decision);
        if (answers.isEmpty() || DecisionPreview.seal(answers.get()).equals(typed.getFirst("seen"))) {
            return record(item, decision, staff, typed, model);
        }
        if (list.claim(item, staff).isEmpty()) {
            return again(item(item.id().value(), staff), staff, typed, List.of(WorkPage.LOST), model);
        }
        return page.showPreview(item, staff, typed, answers.get(), model);
    }

    private String record(
            WorkItem item,
            HumanDecision decision,
            StaffPrincipal staff,
            MultiValueMap<String, String> typed,
            Model model) {
        if (story.decision(decision.id()).isPresent()) {
            return "redirect:/desk/decisions/" + decision.id();
        }
        Optional<Claim> claim = list.claim(item, staff);
        ResultOutcome outcome = claim.map(held -> work.decide(held.lease(), decision))
                .orElseGet(ResultOutcome.LeaseLost::new);
        return switch (outcome) {
            case ResultOutcome.Recorded(), ResultOutcome.RecordedBefore() ->
                "redirect:/desk/decisions/" + decision.id();
            case ResultOutcome.AwaitsSecondPerson() -> "redirect:/desk?said=second";
            case ResultOutcome.LeaseLost() ->
                again(item(item.id().value(), staff), staff, typed, List.of(WorkPage.LOST), model);
            case ResultOutcome.Incomplete(var problems) -> again(item, staff, typed, DeskForm.errors(problems), model);
        };
    }

    private String again(
            WorkItem item,
            StaffPrincipal staff,
            MultiValueMap<String, String> typed,
            List<FieldError> errors,
            Model model) {
        PageForm form = DeskForm.again(typed, errors);
        return page.show(item, staff, form, model);
    }

    private WorkItem item(UUID id, StaffPrincipal staff) {
        return list.find(new WorkItemId(id), staff)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
