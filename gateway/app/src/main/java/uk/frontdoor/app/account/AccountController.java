package uk.frontdoor.app.account;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import uk.frontdoor.app.access.StaffPrincipal;
import uk.frontdoor.app.access.StaffRole;
import uk.frontdoor.core.area.AreaId;
import uk.frontdoor.core.ledger.Ledger;
import uk.frontdoor.core.ledger.LedgerFact;
import uk.frontdoor.core.ledger.LedgerKind;

/** A child's account as a page and as a file, for those who govern or manage the area. Every look at it is recorded. */
@Controller
class AccountController {
    private final ChildRecords records;
    private final AccountWriter writer;
    private final RectificationViews rectified;
    private final Ledger ledger;

    AccountController(ChildRecords records, AccountWriter writer, RectificationViews rectified, Ledger ledger) {
        this.records = records;
        this.writer = writer;
        this.rectified = rectified;
        this.ledger = ledger;
    }

    @GetMapping("/desk/account")
    String show(
            @RequestParam(defaultValue = "") String reference,
            @RequestParam(defaultValue = "") String child,
            @AuthenticationPrincipal StaffPrincipal staff,
            Model model) {
        List<ChildRecord> children = children(reference, staff);
        Optional<ChildAccount> account = one(children, child).map(found -> account(found, "account", staff));
        model.addAttribute("staff", staff.getUsername());
        model.addAttribute("reference", written(reference));
        model.addAttribute("children", children);
        one(children, child)
                .map(found -> rectified.of(records.together(found, areas(staff))))
                .ifPresent(all -> model.addAttribute("rectified", all));
        model.addAttribute("governs", staff.is(StaffRole.GOVERNANCE));
        model.addAttribute("account", account.map(AccountView::new).orElse(null));
        return "account/page";
    }

    @GetMapping(path = "/desk/account.json", produces = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<ChildAccount> file(
            @RequestParam(defaultValue = "") String reference,
            @RequestParam(defaultValue = "") String child,
            @AuthenticationPrincipal StaffPrincipal staff) {
        ChildAccount account = one(children(reference, staff), child)
                .map(found -> account(found, "account file", staff))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noStore())
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"account.json\"")
                .body(account);
    }

    /** The only child needs no choosing. */
    private static Optional<ChildRecord> one(List<ChildRecord> children, String label) {
        return children.stream()
                .filter(each -> children.size() == 1 || each.label().equals(label))
                .findFirst();
    }

    private ChildAccount account(ChildRecord child, String shown, StaffPrincipal staff) {
        ChildRecord.Together together = records.together(child, areas(staff));
        ChildAccount account = writer.write(together);
        together.all().forEach(record -> ledger.append(new LedgerFact(
                LedgerKind.VIEWED,
                record.kept().submission(),
                staff.getUsername(),
                Map.of("shown", shown, "child", record.label()))));
        return account;
    }

    private List<ChildRecord> children(String reference, StaffPrincipal staff) {
        String asked = written(reference);
        return asked.isEmpty() ? List.of() : records.children(asked, areas(staff));
    }

    private static Set<AreaId> areas(StaffPrincipal staff) {
        Set<AreaId> areas = new HashSet<>(staff.areas(StaffRole.GOVERNANCE));
        areas.addAll(staff.areas(StaffRole.MANAGER));
        return areas;
    }

    private static String written(String reference) {
        return reference.strip().toUpperCase(Locale.ROOT);
    }
}
