package uk.frontdoor.app.explain;

import java.util.UUID;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.server.ResponseStatusException;
import uk.frontdoor.app.access.StaffPrincipal;
import uk.frontdoor.app.access.StaffRole;
import uk.frontdoor.core.triage.Referrals;
import uk.frontdoor.core.worklist.WorkItem;
import uk.frontdoor.core.worklist.WorkItemId;
import uk.frontdoor.core.worklist.WorkList;

/** The explanation as a page and as JSON, for staff of the referral's area. Shows no content. */
@Controller
class ExplainController {
    private final WorkList work;
    private final Referrals referrals;
    private final Explainer explainer;
    private final SignedReceipts receipts;

    ExplainController(WorkList work, Referrals referrals, Explainer explainer, SignedReceipts receipts) {
        this.work = work;
        this.referrals = referrals;
        this.explainer = explainer;
        this.receipts = receipts;
    }

    @GetMapping("/desk/work/{id}/explain")
    String page(@PathVariable UUID id, @AuthenticationPrincipal StaffPrincipal staff, Model model) {
        model.addAttribute("staff", staff.getUsername());
        model.addAttribute("back", "/desk");
        model.addAttribute("item", id.toString());
        model.addAttribute("explanation", explanation(id, staff));
        return "explain/page";
    }

    @GetMapping(path = "/desk/work/{id}/explain.json", produces = MediaType.APPLICATION_JSON_VALUE)
    @ResponseBody
    Explanation json(@PathVariable UUID id, @AuthenticationPrincipal StaffPrincipal staff) {
        return explanation(id, staff);
    }

    /** What was answered for one recipient, signed. */
    @GetMapping(path = "/desk/work/{id}/receipts/{decision}/{recipient}", produces = SignedReceipts.TYPE)
    ResponseEntity<byte[]> receipt(
            @PathVariable UUID id,
            @PathVariable UUID decision,
            @PathVariable String recipient,
            @AuthenticationPrincipal StaffPrincipal staff) {
        WorkItem item = item(id, staff);
        return receipts
                .of(explanation(item), item.submission(), decision.toString(), recipient)
                .map(signed -> ResponseEntity.ok()
                        .header(HttpHeaders.CONTENT_DISPOSITION, SignedReceipts.DISPOSITION)
                        .body(signed))
                .orElseThrow(ExplainController::notFound);
    }

    private Explanation explanation(UUID id, StaffPrincipal staff) {
        return explanation(item(id, staff));
    }

    private WorkItem item(UUID id, StaffPrincipal staff) {
        return work.find(new WorkItemId(id))
                .filter(found -> staff.mayWorkIn(found.area()) || staff.is(StaffRole.GOVERNANCE, found.area()))
                .orElseThrow(ExplainController::notFound);
    }

    private Explanation explanation(WorkItem item) {
        return referrals
                .find(item.submission())
                .map(referral -> explainer.explain(referral, item.area()))
                .orElseThrow(ExplainController::notFound);
    }

    private static ResponseStatusException notFound() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}
