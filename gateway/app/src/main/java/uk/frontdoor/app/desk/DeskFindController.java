package uk.frontdoor.app.desk;

import java.time.Clock;
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
import uk.frontdoor.app.access.StaffRole;
import uk.frontdoor.app.page.FieldError;
import uk.frontdoor.app.page.PageForm;
import uk.frontdoor.core.ledger.Ledger;
import uk.frontdoor.core.ledger.LedgerFact;
import uk.frontdoor.core.ledger.LedgerKind;
import uk.frontdoor.core.worklist.OpenItem;

/**
 * Finds work by its reference or a child's number. What is looked for is posted, so that it stands in no address, no
 * history and no log; that somebody looked, and for what kind of thing, is in the ledger.
 */
@Controller
class DeskFindController {
    private static final FieldError NOT_UNDERSTOOD = new FieldError(
            "sought", "Enter at least four characters of a reference, a whole NHS number or a whole UPN");

    private final WorkSearch search;
    private final RowWriter writer;
    private final Ledger ledger;
    private final Clock clock;

    DeskFindController(WorkSearch search, RowWriter writer, Ledger ledger, Clock clock) {
        this.search = search;
        this.writer = writer;
        this.ledger = ledger;
        this.clock = clock;
    }

    @GetMapping("/desk/find")
    String ask(@AuthenticationPrincipal StaffPrincipal staff, Model model) {
        return show(staff, new PageForm(Map.of(), List.of()), model);
    }

    @PostMapping("/desk/find")
    String find(@RequestParam String sought, @AuthenticationPrincipal StaffPrincipal staff, Model model) {
        Optional<Sought> understood = Sought.of(sought);
        if (understood.isEmpty()) {
            return show(staff, new PageForm(Map.of("sought", List.of(sought)), List.of(NOT_UNDERSTOOD)), model);
        }
        WorkSearch.Found found = search.find(understood.get(), staff.areas(), staff.areas(StaffRole.MANAGER));
        record(understood.get(), found, staff);
        model.addAttribute("restricted", found.restricted());
        model.addAttribute("cut", found.items().size() >= WorkSearch.MOST);
        model.addAttribute("found", found.items().stream().map(item -> row(item, staff)).toList());
        return show(staff, new PageForm(Map.of("sought", List.of(sought.strip())), List.of()), model);
    }

    private static String show(StaffPrincipal staff, PageForm form, Model model) {
        model.addAttribute("staff", staff.getUsername());
        model.addAttribute("back", "/desk");
        model.addAttribute("form", form);
        return "desk/find";
    }

    private void record(Sought sought, WorkSearch.Found found, StaffPrincipal staff) {
        ledger.append(new LedgerFact(
                LedgerKind.SEARCHED,
                null,
                staff.getUsername(),
                Map.of("by", sought.kind(), "found", Integer.toString(found.items().size()))));
    }

    private FoundRow row(OpenItem found, StaffPrincipal staff) {
        return new FoundRow(writer.row(found, staff, clock.instant()), found.item().done());
    }
}
