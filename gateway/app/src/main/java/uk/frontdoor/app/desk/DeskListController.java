package uk.frontdoor.app.desk;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import uk.frontdoor.app.access.StaffPrincipal;
import uk.frontdoor.core.worklist.Claim;

/** The list and signing in. */
@Controller
class DeskListController {
    private static final Map<String, String> SAID = Map.of(
            "nothing", "There is nothing to take just now.",
            "keyed", "The referral is keyed. It comes back to the list once it has been placed.",
            "again", "It is being tried again. If it fails again, it comes back to the list.");

    private final DeskList list;

    DeskListController(DeskList list) {
        this.list = list;
    }

    @GetMapping("/sign-in")
    String signIn() {
        return "desk/sign-in";
    }

    @GetMapping("/desk")
    String list(
            @RequestParam(defaultValue = "all") String show,
            @RequestParam(defaultValue = "") String said,
            @AuthenticationPrincipal StaffPrincipal staff,
            Model model) {
        List<WorkRow> all = list.rows(staff);
        model.addAttribute("staff", staff.getUsername());
        model.addAttribute("show", show);
        model.addAttribute("said", SAID.getOrDefault(said, ""));
        model.addAttribute(
                "groups", WorkGroup.of(all.stream().filter(row -> shown(row, show)).toList()));
        model.addAttribute("total", all.size());
        model.addAttribute("overdue", all.stream().filter(WorkRow::overdue).count());
        model.addAttribute("mine", all.stream().filter(WorkRow::mine).count());
        model.addAttribute("unclaimed", all.stream().filter(row -> row.holder() == null).count());
        return "desk/list";
    }

    @PostMapping("/desk/claim-next")
    String claimNext(@AuthenticationPrincipal StaffPrincipal staff) {
        Optional<Claim> claim = list.claimNext(staff);
        return claim.map(held -> "redirect:/desk/work/" + held.item().id()).orElse("redirect:/desk?said=nothing");
    }

    private static boolean shown(WorkRow row, String show) {
        return switch (show) {
            case "mine" -> row.mine();
            case "unclaimed" -> row.holder() == null;
            default -> true;
        };
    }
}
