package uk.frontdoor.app.desk;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import uk.frontdoor.app.access.StaffPrincipal;
import uk.frontdoor.app.access.StaffRole;
import uk.frontdoor.app.access.UnsentForm;
import uk.frontdoor.app.access.UnsentForms;
import uk.frontdoor.core.sharing.DecidedReferrals;
import uk.frontdoor.core.worklist.WorkItemId;

/**
 * Gives back what was typed into a form that came when its writer was signed out. Who signed in may be somebody else:
 * they read it only where they may work on what it is about, and where it goes on from here is judged like any form.
 */
@Controller
class DeskUnsentController {
    private static final int LONGER_THAN_A_CHOICE = 12;

    private final UnsentForms forms;
    private final DeskList list;
    private final DecidedReferrals decided;

    DeskUnsentController(UnsentForms forms, DeskList list, DecidedReferrals decided) {
        this.forms = forms;
        this.list = list;
        this.decided = decided;
    }

    @GetMapping("/desk/unsent")
    String show(HttpServletRequest request, @AuthenticationPrincipal StaffPrincipal staff, Model model) {
        Optional<UnsentForm> kept = forms.in(request);
        if (kept.isEmpty() || kept.get().isEmpty()) {
            return "redirect:" + kept.map(UnsentForm::place).orElse("/desk");
        }
        if (!theirs(kept.get(), staff)) {
            forms.forget(request);
            return "redirect:/desk";
        }
        UnsentForm form = kept.get();
        model.addAttribute("staff", staff.getUsername());
        model.addAttribute("unsent", form);
        model.addAttribute("decision", form.path().endsWith("/decide"));
        model.addAttribute("written", written(form));
        return "desk/unsent";
    }

    private boolean theirs(UnsentForm form, StaffPrincipal staff) {
        return switch (form.subject()) {
            case UnsentForm.Subject.Work(var id) -> list.find(new WorkItemId(id), staff).isPresent();
            case UnsentForm.Subject.Decision(var id) -> decided.find(id)
                    .flatMap(triaged -> list.find(triaged.decision().workItem(), staff))
                    .isPresent();
            case UnsentForm.Subject.Rules _ -> staff.is(StaffRole.MANAGER) || staff.is(StaffRole.GOVERNANCE);
            case UnsentForm.Subject.Other _ -> false;
        };
    }

    @PostMapping("/desk/unsent/forget")
    String forget(HttpServletRequest request) {
        String place = forms.in(request).map(UnsentForm::place).orElse("/desk");
        forms.forget(request);
        return "redirect:" + place;
    }

    /** What a person wrote, the longest first; choices and numbers would say nothing without their page. */
    private static List<String> written(UnsentForm form) {
        return form.fields().values().stream()
                .flatMap(List::stream)
                .filter(value -> value.strip().contains(" ") || value.strip().contains("\n"))
                .filter(value -> value.length() > LONGER_THAN_A_CHOICE)
                .sorted(Comparator.comparing(String::length).reversed())
                .toList();
    }
}
