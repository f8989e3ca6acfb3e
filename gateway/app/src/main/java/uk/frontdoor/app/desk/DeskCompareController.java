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
import uk.frontdoor.app.matching.Matches;
import uk.frontdoor.app.matching.StaffViewer;
import uk.frontdoor.core.worklist.WorkItem;
import uk.frontdoor.core.worklist.WorkItemId;
import uk.frontdoor.core.worklist.WorkList;

/**
 * A possible match side by side with the referral at hand. It shows what the other referral says of its child, so it is
 * a look at both, and recorded as one.
 */
@Controller
class DeskCompareController {
    private final DeskList list;
    private final Matches matches;
    private final WorkList work;

    DeskCompareController(DeskList list, Matches matches, WorkList work) {
        this.list = list;
        this.matches = matches;
        this.work = work;
    }

    @GetMapping("/desk/work/{id}/matches/{match}")
    String show(
            @PathVariable UUID id,
            @PathVariable UUID match,
            @AuthenticationPrincipal StaffPrincipal staff,
            Model model) {
        WorkItem item = list.find(new WorkItemId(id), staff).orElseThrow(DeskCompareController::notFound);
        Matches.Compared compared = matches.compare(item.submission(), match, StaffViewer.of(staff))
                .orElseThrow(DeskCompareController::notFound);
        work.viewed(item, staff.getUsername());
        work.viewed(compared.work(), staff.getUsername());
        model.addAttribute("staff", staff.getUsername());
        model.addAttribute("back", "/desk/work/" + id + "#matches");
        model.addAttribute("backTo", "Back to the referral");
        model.addAttribute("item", list.row(item, staff));
        model.addAttribute("match", compared.match());
        model.addAttribute("children", compared.children());
        model.addAttribute(
                "rows", compared.children().traits().stream().map(ComparedRow::of).toList());
        return "desk/compare";
    }

    private static ResponseStatusException notFound() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}
