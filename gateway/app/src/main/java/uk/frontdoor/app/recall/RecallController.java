package uk.frontdoor.app.recall;

import java.util.HashSet;
import java.util.Set;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import uk.frontdoor.app.access.StaffPrincipal;
import uk.frontdoor.app.access.StaffRole;
import uk.frontdoor.core.area.AreaId;
import uk.frontdoor.core.area.Destinations;

/** What is outstanding of all recalls, for who manages or governs an area. References, and nobody's name. */
@Controller
class RecallController {
    private final Recalls recalls;
    private final Destinations destinations;

    RecallController(Recalls recalls, Destinations destinations) {
        this.recalls = recalls;
        this.destinations = destinations;
    }

    @GetMapping("/desk/recalls")
    String show(@AuthenticationPrincipal StaffPrincipal staff, Model model) {
        Set<AreaId> areas = new HashSet<>(staff.areas(StaffRole.GOVERNANCE));
        areas.addAll(staff.areas(StaffRole.MANAGER));
        model.addAttribute("staff", staff.getUsername());
        model.addAttribute(
                "recalls",
                recalls.toFollow(areas).stream()
                        .map(each -> RecallView.of(each, destinations))
                        .toList());
        return "oversight/recalls";
    }
}
