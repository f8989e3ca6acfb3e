package uk.frontdoor.app.account;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import uk.frontdoor.app.access.StaffPrincipal;
import uk.frontdoor.app.access.StaffRole;
import uk.frontdoor.app.account.Rectifications.Correction;
import uk.frontdoor.app.account.Rectifications.Objection;
import uk.frontdoor.app.account.Rectifications.Outcome;
import uk.frontdoor.app.page.Choice;
import uk.frontdoor.app.page.FieldError;
import uk.frontdoor.app.page.PageForm;
import uk.frontdoor.core.account.Correctable;
import uk.frontdoor.core.area.AreaId;
import uk.frontdoor.core.ledger.Ledger;
import uk.frontdoor.core.ledger.LedgerFact;
import uk.frontdoor.core.ledger.LedgerKind;
import uk.frontdoor.core.referral.Referral;
import uk.frontdoor.core.triage.Referrals;

/** Takes somebody's word that a record is wrong, for staff of its area: corrects it, or keeps the objection with it. */
@Controller
class RectificationController {
    private final AccountRecords records;
    private final Referrals referrals;
    private final Rectifications rectifications;
    private final RectificationViews views;
    private final Ledger ledger;

    RectificationController(
            AccountRecords records,
            Referrals referrals,
            Rectifications rectifications,
            RectificationViews views,
            Ledger ledger) {
        this.records = records;
        this.referrals = referrals;
        this.rectifications = rectifications;
        this.views = views;
        this.ledger = ledger;
    }

    @GetMapping("/desk/account/correct")
    String open(
            @RequestParam(defaultValue = "") String reference,
            @AuthenticationPrincipal StaffPrincipal staff,
            Model model) {
        return show(referral(reference, staff), AccessPages.EMPTY, staff, model);
    }

    @PostMapping("/desk/account/correct")
    String record(
            @RequestParam MultiValueMap<String, String> typed,
            @AuthenticationPrincipal StaffPrincipal staff,
            Model model) {
        AccessForm form = new AccessForm(typed);
        Referral referral = referral(form.text("reference"), staff);
        Optional<Correctable> field = Correctable.in(referral).stream()
                .filter(each -> each.field().equals(form.text("field")))
                .findFirst();
        List<FieldError> errors = errors(form, field);
        if (field.isEmpty() || !errors.isEmpty()) {
            return show(referral, new PageForm(typed, errors), staff, model);
        }
        return form.text("believed").equals("no")
                ? keep(referral, field.get(), form, staff)
                : correct(referral, field.get(), form, staff, model);
    }

    private String keep(Referral referral, Correctable field, AccessForm form, StaffPrincipal staff) {
        rectifications.keep(new Objection(
                referral.submission(), field.field(), form.text("said").strip(), form.text("why").strip(), staff.getUsername()));
        return back(referral);
    }

    private String correct(Referral referral, Correctable field, AccessForm form, StaffPrincipal staff, Model model) {
        Outcome outcome = rectifications.correct(new Correction(
                referral.submission(),
                field.field(),
                field.value(),
                form.text("value").strip(),
                form.text("said").strip(),
                staff.getUsername()));
        return switch (outcome) {
            case Outcome.Recorded() -> back(referral);
            case Outcome.Impossible() -> again(referral, form, "This field cannot have this value", staff, model);
            case Outcome.Changed() -> again(referral, form, "The record has changed since. Look again", staff, model);
        };
    }

    private String again(Referral referral, AccessForm form, String why, StaffPrincipal staff, Model model) {
        return show(referral, new PageForm(form.typed(), List.of(new FieldError("value", why))), staff, model);
    }

    private static List<FieldError> errors(AccessForm form, Optional<Correctable> field) {
        if (field.isEmpty()) {
            form.errors().add(new FieldError("field", "Select what is said to be wrong"));
        }
        form.words("said", "Write what was said and how you know");
        switch (form.text("believed")) {
            case "yes" -> form.words("value", "Enter what it should say");
            case "no" -> form.words("why", "Write why it is not corrected");
            default -> form.errors().add(new FieldError("believed", "Select whether it is corrected"));
        }
        return new ArrayList<>(form.errors());
    }

    private String show(Referral referral, PageForm form, StaffPrincipal staff, Model model) {
        ledger.append(new LedgerFact(
                LedgerKind.VIEWED, referral.submission(), staff.getUsername(), Map.of("shown", "fields to correct")));
        model.addAttribute("staff", staff.getUsername());
        model.addAttribute("back", staff.areas().isEmpty() ? "/desk/account" : "/desk");
        model.addAttribute("backTo", "Back");
        model.addAttribute("form", form);
        model.addAttribute("reference", referral.reference().value());
        model.addAttribute(
                "answers",
                List.of(
                        Choice.of("yes", "Yes, it was wrong"),
                        Choice.of("no", "No, keep their objection with the record")));
        model.addAttribute("fields", Correctable.in(referral));
        model.addAttribute("rectified", views.of(referral));
        return "account/correct";
    }

    private Referral referral(String reference, StaffPrincipal staff) {
        Set<AreaId> areas = new HashSet<>(staff.areas());
        areas.addAll(staff.areas(StaffRole.GOVERNANCE));
        return Optional.of(reference.strip().toUpperCase(Locale.ROOT))
                .filter(Predicate.not(String::isEmpty))
                .flatMap(asked -> records.find(asked, areas))
                .flatMap(kept -> referrals.find(kept.submission()))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private static String back(Referral referral) {
        return "redirect:/desk/account/correct?reference=" + referral.reference().value() + "#rectified";
    }
}
