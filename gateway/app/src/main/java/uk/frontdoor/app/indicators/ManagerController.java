package uk.frontdoor.app.indicators;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import uk.frontdoor.app.access.StaffPrincipal;
import uk.frontdoor.app.access.StaffRole;
import uk.frontdoor.core.area.AreaId;

/** The manager's page: numbers of their own areas, and of nobody in particular. */
@Controller
class ManagerController {
    private static final List<Integer> WEEKS = List.of(4, 12, 52);

    private final ManagerPageWriter writer;

    ManagerController(ManagerPageWriter writer) {
        this.writer = writer;
    }

    @GetMapping("/desk/manager")
    String show(
            @RequestParam(defaultValue = "12") int weeks,
            @RequestParam(required = false) @Nullable String area,
            @AuthenticationPrincipal StaffPrincipal staff,
            Model model) {
        Set<AreaId> own = staff.areas(StaffRole.MANAGER);
        if (!WEEKS.contains(weeks)) {
            throw notFound();
        }
        model.addAttribute("staff", staff.getUsername());
        model.addAttribute("back", "/desk");
        model.addAttribute("choices", WEEKS);
        model.addAttribute("areas", own.stream().map(AreaId::value).sorted().toList());
        model.addAttribute("area", area == null ? "" : area);
        model.addAttribute("page", writer.page(area == null ? own : Set.of(one(area, own)), weeks));
        return "oversight/manager";
    }

    /** One that is not theirs is not there. */
    private static AreaId one(String area, Set<AreaId> own) {
        return own.stream()
                .filter(id -> id.value().equals(area))
                .findFirst()
                .orElseThrow(ManagerController::notFound);
    }

    private static ResponseStatusException notFound() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}
