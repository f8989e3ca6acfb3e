package uk.frontdoor.app.matching;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import uk.frontdoor.app.access.StaffPrincipal;
import uk.frontdoor.core.worklist.WorkItemId;
import uk.frontdoor.core.worklist.WorkList;

/** Puts the matches on every desk page about one piece of work. */
@ControllerAdvice(basePackages = "uk.frontdoor.app.desk")
class MatchAdvice {
    private final WorkList work;
    private final Matches matches;

    MatchAdvice(WorkList work, Matches matches) {
        this.work = work;
        this.matches = matches;
    }

    @ModelAttribute("matches")
    @Nullable MatchesSeen matches(
            @PathVariable(name = "id", required = false) @Nullable UUID id,
            @AuthenticationPrincipal @Nullable StaffPrincipal staff) {
        if (id == null || staff == null) {
            return null;
        }
        return work.find(new WorkItemId(id))
                .filter(item -> staff.mayWorkIn(item.area()))
                .map(item -> matches.of(item.submission(), StaffViewer.of(staff)))
                .orElse(null);
    }
}
