package uk.frontdoor.app.account;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import uk.frontdoor.app.access.StaffPrincipal;
import uk.frontdoor.app.access.StaffRole;
import uk.frontdoor.app.account.AccessRequests.Kept;
import uk.frontdoor.app.page.FieldError;
import uk.frontdoor.app.page.PageForm;
import uk.frontdoor.core.account.AccessChoice;
import uk.frontdoor.core.account.AccessClock;
import uk.frontdoor.core.account.AccessItem;
import uk.frontdoor.core.account.AccessOutcome;
import uk.frontdoor.core.account.AskedBy;
import uk.frontdoor.core.account.HarmFinding;
import uk.frontdoor.core.area.AreaId;
import uk.frontdoor.core.area.WorkingCalendar;
import uk.frontdoor.core.ledger.Ledger;
import uk.frontdoor.core.ledger.LedgerFact;
import uk.frontdoor.core.ledger.LedgerKind;

/** Requests for what is held about a child, for those who govern the area. Every look at one is recorded. */
@Controller
class AccessRequestController {
    private static final FieldError CHANGED =
            new FieldError("seen", "The record has changed since you opened this page. Look again before you decide");

    private final AccessRequests requests;
    private final AccessPacks packs;
    private final AccessPages pages;
    private final ChildRecords records;
    private final WorkingCalendar calendar;
    private final Ledger ledger;

    AccessRequestController(
            AccessRequests requests, AccessPacks packs, AccessPages pages, ChildRecords records, Duties duties) {
        this.requests = requests;
        this.packs = packs;
        this.pages = pages;
        this.records = records;
        this.calendar = duties.calendar();
        this.ledger = duties.ledger();
    }

    /** By which a request is counted and recorded. */
    record Duties(WorkingCalendar calendar, Ledger ledger) {}

    @GetMapping("/desk/account/requests")
    String list(@AuthenticationPrincipal StaffPrincipal staff, Model model) {
        return pages.list(requests.in(areas(staff)), staff, model);
    }

    @GetMapping("/desk/account/requests/new")
    String ask(
            @RequestParam(defaultValue = "") String reference,
            @RequestParam(defaultValue = "") String child,
            @AuthenticationPrincipal StaffPrincipal staff,
            Model model) {
        return pages.ask(child(reference, child, staff), AccessPages.EMPTY, staff, model);
    }

    @PostMapping("/desk/account/requests")
    String open(
            @RequestParam MultiValueMap<String, String> typed,
            @AuthenticationPrincipal StaffPrincipal staff,
            Model model) {
        AccessForm form = new AccessForm(typed);
        ChildRecord child = child(form.text("reference"), form.text("child"), staff);
        AskedBy askedBy = form.askedBy();
        String authority = form.words("authority", "Write how you know who asks and that they may");
        LocalDate received = form.received(pages.today());
        if (askedBy == null || received == null || !form.errors().isEmpty()) {
            return pages.ask(child, new PageForm(typed, form.errors()), staff, model);
        }
        UUID id = requests.open(new AccessRequests.Opening(
                child.kept().submission(),
                child.label(),
                child.kept().area(),
                askedBy,
                authority,
                received,
                AccessClock.dueOn(received, calendar),
                staff.getUsername()));
        return "redirect:/desk/account/requests/" + id;
    }

    @GetMapping("/desk/account/requests/{id}")
    String show(@PathVariable UUID id, @AuthenticationPrincipal StaffPrincipal staff, Model model) {
        return show(request(id, staff), AccessPages.EMPTY, staff, model);
    }

    private String show(Kept request, PageForm form, StaffPrincipal staff, Model model) {
        String page = pages.show(request, form, staff, model);
        packs.records(request).stream().flatMap(together -> together.all().stream()).forEach(record -> ledger.append(
                new LedgerFact(
                        LedgerKind.VIEWED,
                        record.kept().submission(),
                        staff.getUsername(),
                        Map.of("shown", "subject access", "request", request.id().toString()))));
        return page;
    }

    @PostMapping("/desk/account/requests/{id}/choices")
    String choose(
            @PathVariable UUID id,
            @RequestParam MultiValueMap<String, String> typed,
            @AuthenticationPrincipal StaffPrincipal staff,
            Model model) {
        Kept request = open(id, staff);
        List<AccessItem> items = packs.items(request);
        AccessForm form = new AccessForm(typed);
        if (!AccessItemView.seal(items).equals(form.text("seen"))) {
            return show(request, new PageForm(Map.of(), List.of(CHANGED)), staff, model);
        }
        Map<String, AccessChoice> choices = form.choices(items);
        if (!form.errors().isEmpty()) {
            return show(request, new PageForm(typed, form.errors()), staff, model);
        }
        requests.choose(request, choices, staff.getUsername());
        return back(request, "harm");
    }

    @PostMapping("/desk/account/requests/{id}/harm")
    String consider(
            @PathVariable UUID id,
            @RequestParam MultiValueMap<String, String> typed,
            @AuthenticationPrincipal StaffPrincipal staff,
            Model model) {
        Kept request = open(id, staff);
        AccessForm form = new AccessForm(typed);
        HarmFinding finding = form.harm();
        String why = form.words("why", "Write why you find so, and whom you asked");
        if (finding == null || !form.errors().isEmpty()) {
            return show(request, new PageForm(typed, form.errors()), staff, model);
        }
        requests.consider(request, new AccessRequests.Harm(finding, why, staff.getUsername()));
        return back(request, "make");
    }

    @PostMapping("/desk/account/requests/{id}/make")
    String make(@PathVariable UUID id, @AuthenticationPrincipal StaffPrincipal staff, Model model) {
        Kept request = request(id, staff);
        String refused =
                switch (
                        request.refusedWhy() == null ? packs.make(request, staff.getUsername()) : new AccessOutcome.Harmful()) {
                    case AccessOutcome.Granted _ -> null;
                    case AccessOutcome.Undecided(var keys) -> "%d things are not decided yet".formatted(keys.size());
                    case AccessOutcome.HarmNotConsidered() -> "Nobody has considered serious harm yet";
                    case AccessOutcome.Harmful() -> "It may not be given";
                };
        return refused == null
                ? back(request, "make")
                : show(request, new PageForm(Map.of(), List.of(new FieldError("make", refused))), staff, model);
    }

    @PostMapping("/desk/account/requests/{id}/refuse")
    String refuse(
            @PathVariable UUID id,
            @RequestParam MultiValueMap<String, String> typed,
            @AuthenticationPrincipal StaffPrincipal staff,
            Model model) {
        Kept request = open(id, staff);
        AccessForm form = new AccessForm(typed);
        String why = form.words("refusal", "Write why nothing is given");
        if (!form.errors().isEmpty()) {
            return show(request, new PageForm(typed, form.errors()), staff, model);
        }
        requests.refuse(request, why, staff.getUsername());
        return "redirect:/desk/account/requests";
    }

    @GetMapping("/desk/account/requests/{id}/pack.{ending}")
    ResponseEntity<byte[]> pack(
            @PathVariable UUID id, @PathVariable String ending, @AuthenticationPrincipal StaffPrincipal staff) {
        Kept request = request(id, staff);
        PackForm form = PackForm.ending(ending).orElseThrow(AccessRequestController::notFound);
        byte[] bytes = packs.file(request, form).orElseThrow(() -> new ResponseStatusException(HttpStatus.CONFLICT));
        requests.given(request, form.name(), staff.getUsername());
        return ResponseEntity.ok()
                .contentType(form.type())
                .cacheControl(CacheControl.noStore())
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        "attachment; filename=\"held-about-a-child." + form.ending() + "\"")
                .body(bytes);
    }

    private static String back(Kept request, String to) {
        return "redirect:/desk/account/requests/" + request.id() + "#" + to;
    }

    private Kept open(UUID id, StaffPrincipal staff) {
        Kept request = request(id, staff);
        if (request.refusedWhy() != null) {
            throw new ResponseStatusException(HttpStatus.CONFLICT);
        }
        return request;
    }

    private Kept request(UUID id, StaffPrincipal staff) {
        return requests.find(id, areas(staff)).orElseThrow(AccessRequestController::notFound);
    }

    private ChildRecord child(String reference, String label, StaffPrincipal staff) {
        return records.children(reference, areas(staff)).stream()
                .filter(child -> child.label().equals(label))
                .findFirst()
                .orElseThrow(AccessRequestController::notFound);
    }

    private static Set<AreaId> areas(StaffPrincipal staff) {
        return staff.areas(StaffRole.GOVERNANCE);
    }

    private static ResponseStatusException notFound() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}
