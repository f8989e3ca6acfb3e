package uk.frontdoor.app.desk;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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
import uk.frontdoor.app.page.FieldError;
import uk.frontdoor.app.page.PageForm;
import uk.frontdoor.core.intake.RawSubmission;
import uk.frontdoor.core.intake.Submissions;
import uk.frontdoor.core.referral.Referral;
import uk.frontdoor.core.worklist.Claim;
import uk.frontdoor.core.worklist.Keying;
import uk.frontdoor.core.worklist.ResultOutcome;
import uk.frontdoor.core.worklist.WorkItem;
import uk.frontdoor.core.worklist.WorkItemId;

/** Takes the referral a person keyed; from then on it is a referral like any other. */
@Controller
class DeskKeyingController {
    private final DeskList list;
    private final WorkPage page;
    private final Submissions submissions;
    private final Keying keying;

    DeskKeyingController(DeskList list, WorkPage page, Submissions submissions, Keying keying) {
        this.list = list;
        this.page = page;
        this.submissions = submissions;
        this.keying = keying;
    }

    /** Also for an original that a mapper failed on: a person may key it rather than have it tried again. */
    @GetMapping("/desk/work/{id}/key")
    String open(@PathVariable UUID id, @AuthenticationPrincipal StaffPrincipal staff, Model model) {
        WorkItem item = item(id, staff);
        if (staff.getUsername().equals(item.claimedBy()) && !item.done()) {
            list.claim(item, staff);
        }
        return page.showKeying(item(id, staff), staff, model);
    }

    @PostMapping("/desk/work/{id}/key")
    String key(
            @PathVariable UUID id,
            @RequestParam MultiValueMap<String, String> typed,
            @AuthenticationPrincipal StaffPrincipal staff,
            Model model) {
        WorkItem item = item(id, staff);
        if (typed.containsKey("more")) {
            List<FieldError> lost = list.claim(item, staff).isPresent() ? List.of() : List.of(WorkPage.LOST);
            return again(list.find(item.id(), staff).orElse(item), staff, withAnotherChild(typed), lost, model);
        }
        RawSubmission submission = submissions
                .find(item.submission())
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        return switch (KeyingForm.read(submission, typed, staff.getUsername())) {
            case KeyingForm.Reading.Keyed(var referral) -> keep(item, referral, staff, typed, model);
            case KeyingForm.Reading.Wrong(var errors) -> again(item, staff, typed, errors, model);
        };
    }

    private String keep(
            WorkItem item, Referral referral, StaffPrincipal staff, MultiValueMap<String, String> typed, Model model) {
        Optional<Claim> claim = list.claim(item, staff);
        ResultOutcome outcome = claim.map(held -> keying.keyed(held.lease(), referral, staff.getUsername()))
                .orElseGet(ResultOutcome.LeaseLost::new);
        return switch (outcome) {
            case ResultOutcome.Recorded(), ResultOutcome.RecordedBefore(), ResultOutcome.AwaitsSecondPerson() ->
                "redirect:/desk?said=keyed";
            case ResultOutcome.LeaseLost() -> again(item, staff, typed, List.of(WorkPage.LOST), model);
            case ResultOutcome.Incomplete(var problems) ->
                again(item, staff, typed, DeskForm.errors(problems), model);
        };
    }

    private String again(
            WorkItem item,
            StaffPrincipal staff,
            Map<String, List<String>> typed,
            List<FieldError> errors,
            Model model) {
        return page.showKeying(item, staff, new PageForm(typed, errors), model);
    }

    private WorkItem item(UUID id, StaffPrincipal staff) {
        return list.find(new WorkItemId(id), staff)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private static Map<String, List<String>> withAnotherChild(MultiValueMap<String, String> typed) {
        Map<String, List<String>> more = new LinkedHashMap<>(typed);
        int children = Math.min(KeyingForm.MOST_CHILDREN, KeyingForm.children(typed) + 1);
        more.put("children", List.of(Integer.toString(children)));
        return more;
    }
}
