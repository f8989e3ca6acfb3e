package uk.frontdoor.app.desk;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.server.ResponseStatusException;
import uk.frontdoor.app.access.StaffPrincipal;
import uk.frontdoor.app.page.FieldError;
import uk.frontdoor.app.page.PageForm;
import uk.frontdoor.core.failure.Retry;
import uk.frontdoor.core.worklist.ResultOutcome;
import uk.frontdoor.core.worklist.WorkItem;
import uk.frontdoor.core.worklist.WorkItemId;

/** Sends what failed through its stage again, because a person says so. */
@Controller
class DeskRetryController {
    private static final FieldError NOT_AGAIN = new FieldError("decision", "This cannot be tried again. Settle it another way.");

    private final DeskList list;
    private final WorkPage page;
    private final Retry retry;

    DeskRetryController(DeskList list, WorkPage page, Retry retry) {
        this.list = list;
        this.page = page;
        this.retry = retry;
    }

    @PostMapping("/desk/work/{id}/again")
    String again(@PathVariable UUID id, @AuthenticationPrincipal StaffPrincipal staff, Model model) {
        WorkItem item = list.find(new WorkItemId(id), staff)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        ResultOutcome outcome = list.claim(item, staff)
                .map(held -> retry.again(held.lease(), staff.getUsername()))
                .orElseGet(ResultOutcome.LeaseLost::new);
        return switch (outcome) {
            case ResultOutcome.Recorded(), ResultOutcome.RecordedBefore(), ResultOutcome.AwaitsSecondPerson() ->
                "redirect:/desk?said=again";
            case ResultOutcome.LeaseLost() -> refused(item, staff, WorkPage.LOST, model);
            case ResultOutcome.Incomplete(var _) -> refused(item, staff, NOT_AGAIN, model);
        };
    }

    private String refused(WorkItem item, StaffPrincipal staff, FieldError why, Model model) {
        return page.show(item, staff, new PageForm(Map.of("id", List.of(UUID.randomUUID().toString())), List.of(why)), model);
    }
}
