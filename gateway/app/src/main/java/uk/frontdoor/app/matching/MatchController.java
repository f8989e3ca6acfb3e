package uk.frontdoor.app.matching;

import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import uk.frontdoor.app.access.StaffPrincipal;
import uk.frontdoor.core.worklist.WorkItem;
import uk.frontdoor.core.worklist.WorkItemId;
import uk.frontdoor.core.worklist.WorkList;

/** Takes what a person says of a match: the same child, another child, or that it is open again. */
@Controller
class MatchController {
    private final WorkList work;
    private final Matches matches;

    MatchController(WorkList work, Matches matches) {
        this.work = work;
        this.matches = matches;
    }

    @PostMapping("/desk/work/{id}/matches/{match}")
    String settle(
            @PathVariable UUID id,
            @PathVariable UUID match,
            @RequestParam KnownMatch.State said,
            @AuthenticationPrincipal StaffPrincipal staff) {
        WorkItem item = work.find(new WorkItemId(id))
                .filter(found -> staff.mayWorkIn(found.area()))
                .orElseThrow(MatchController::notFound);
        if (!matches.settle(item.submission(), match, said, StaffViewer.of(staff))) {
            throw notFound();
        }
        return "redirect:/desk/work/" + id + "#matches";
    }

    private static ResponseStatusException notFound() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}
