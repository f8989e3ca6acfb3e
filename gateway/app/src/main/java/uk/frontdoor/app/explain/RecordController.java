package uk.frontdoor.app.explain;

import java.util.List;
import java.util.Locale;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import uk.frontdoor.app.access.StaffPrincipal;
import uk.frontdoor.app.access.StaffRole;

/** What the ledger says of one referral: who did what and when, and who looked. Shows no content. */
@Controller
class RecordController {
    private final RecordTable table;

    RecordController(RecordTable table) {
        this.table = table;
    }

    @GetMapping("/desk/ledger")
    String show(
            @RequestParam(defaultValue = "") String reference,
            @AuthenticationPrincipal StaffPrincipal staff,
            Model model) {
        String asked = reference.strip().toUpperCase(Locale.ROOT);
        model.addAttribute("staff", staff.getUsername());
        model.addAttribute("reference", asked);
        model.addAttribute(
                "entries", asked.isEmpty() ? List.of() : table.of(asked, staff.areas(StaffRole.GOVERNANCE)));
        return "oversight/ledger";
    }
}
