package uk.frontdoor.app.desk;

import java.util.List;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import uk.frontdoor.app.access.StaffPrincipal;
import uk.frontdoor.app.page.FieldError;
import uk.frontdoor.core.failure.FailureCode;
import uk.frontdoor.core.failure.Problem;
import uk.frontdoor.core.worklist.Closings;
import uk.frontdoor.core.worklist.LeaseId;
import uk.frontdoor.core.worklist.ResultOutcome;
import uk.frontdoor.core.worklist.WorkItem;
import uk.frontdoor.core.worklist.WorkItemId;

/** The second person's word on the closing of a red: confirmed, or sent back to whoever decided first. */
@Controller
class DeskSecondController {
    private static final FieldError WORD = new FieldError("secondWord", "Select whether you confirm it or send it back");
    private static final FieldError WHY = new FieldError("secondWhy", "Write why, in up to 20,000 characters");
    private static final FieldError ONESELF =
            new FieldError("secondWord", "You decided this first. Somebody else has to confirm it.");

    private static final Problem OWN = new Problem("secondPerson", FailureCode.INVARIANT);

    private final DeskList list;
    private final WorkPage page;
    private final Closings closings;
    private final DeskSettings settings;

    DeskSecondController(DeskList list, WorkPage page, Closings closings, DeskSettings settings) {
        this.list = list;
        this.page = page;
        this.closings = closings;
        this.settings = settings;
    }

    @PostMapping("/desk/work/{id}/second")
    String second(
            @PathVariable UUID id,
            @RequestParam MultiValueMap<String, String> typed,
            @AuthenticationPrincipal StaffPrincipal staff,
            Model model) {
        WorkItem item = list.find(new WorkItemId(id), staff)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        String word = typed.getFirst("secondWord");
        String why = typed.getFirst("secondWhy");
        if (word == null || !List.of("confirm", "send-back").contains(word)) {
            return page.showBeside(item, staff, typed, List.of(WORD), model);
        }
        boolean confirms = word.equals("confirm");
        Closings.Word said = new Closings.Word(staff.getUsername(), why == null ? "" : why.strip());
        ResultOutcome outcome = list.claim(item, staff)
                .map(held -> settle(confirms, held.lease(), said))
                .orElseGet(() -> lost(item, staff));
        return switch (outcome) {
            case ResultOutcome.Recorded(), ResultOutcome.RecordedBefore() ->
                confirms ? "redirect:/desk?said=confirmed" : "redirect:/desk?said=sent-back";
            case ResultOutcome.LeaseLost(), ResultOutcome.AwaitsSecondPerson() ->
                page.showBeside(item, staff, typed, List.of(WorkPage.LOST), model);
            case ResultOutcome.Incomplete(var problems) ->
                page.showBeside(
                        item, staff, typed, List.of(problems.getFirst().field().equals("why") ? WHY : ONESELF), model);
        };
    }

    private ResultOutcome settle(boolean confirms, LeaseId lease, Closings.Word said) {
        return confirms ? closings.confirm(lease, said) : closings.sendBack(lease, said, settings.handedOver());
    }

    /** What waits cannot be claimed by the one who decided first. */
    private ResultOutcome lost(WorkItem item, StaffPrincipal staff) {
        boolean own = closings.waiting(item.id())
                .filter(closing -> closing.decision().decidedBy().equals(staff.getUsername()))
                .isPresent();
        return own ? new ResultOutcome.Incomplete(List.of(OWN)) : new ResultOutcome.LeaseLost();
    }
}
