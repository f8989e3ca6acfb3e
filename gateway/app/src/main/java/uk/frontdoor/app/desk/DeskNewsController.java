package uk.frontdoor.app.desk;

import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import uk.frontdoor.app.access.StaffPrincipal;
import uk.frontdoor.core.worklist.OpenWork;

/** Says how much is new and how much has passed its time, so that a list that stands open can offer it instead of moving its rows. */
@Controller
class DeskNewsController {
    private final DeskOverview overview;

    DeskNewsController(DeskOverview overview) {
        this.overview = overview;
    }

    /** The same answer has the same tag: a page that knows it is told nothing again. */
    @AsksByItself
    @GetMapping("/desk/news")
    ResponseEntity<OpenWork.Arrived> news(
            @ModelAttribute NewsSince since, @AuthenticationPrincipal StaffPrincipal staff) {
        OpenWork.Arrived arrived = overview.arrived(since, staff);
        return ResponseEntity.ok()
                .eTag("\"%d-%d-%d\"".formatted(arrived.count(), arrived.red(), arrived.missed()))
                .body(arrived);
    }
}
