package uk.frontdoor.app.desk;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.HttpStatus;
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
import uk.frontdoor.app.breakglass.BreakGlass;
import uk.frontdoor.app.breakglass.BreakGlassReason;
import uk.frontdoor.app.page.Choice;
import uk.frontdoor.app.page.EnglishTime;
import uk.frontdoor.app.page.FieldError;
import uk.frontdoor.app.page.PageForm;
import uk.frontdoor.core.worklist.WorkItem;
import uk.frontdoor.core.worklist.WorkList;

/** Opens a record of another area to read, for somebody who says why; every look is in the ledger as any other. */
@Controller
class DeskBreakGlassController {
    private static final int SHORTEST_EXPLANATION = 10;
    private static final int LONGEST_EXPLANATION = 2_000;
    private static final String REFERENCE = "FD-[2-9A-HJKMNP-Z]{4}-[2-9A-HJKMNP-Z]{4}-[2-9A-HJKMNP-Z]{2}";

    private final BreakGlass glass;
    private final WorkList work;
    private final WorkPage page;

    DeskBreakGlassController(BreakGlass glass, WorkList work, WorkPage page) {
        this.glass = glass;
        this.work = work;
        this.page = page;
    }

    @GetMapping("/desk/break-glass")
    String ask(@AuthenticationPrincipal StaffPrincipal staff, Model model) {
        return form(staff, new PageForm(Map.of(), List.of()), model);
    }

    @PostMapping("/desk/break-glass")
    String open(
            @RequestParam MultiValueMap<String, String> typed,
            @AuthenticationPrincipal StaffPrincipal staff,
            Model model) {
        List<FieldError> errors = errors(typed);
        if (!errors.isEmpty()) {
            return form(staff, new PageForm(typed, errors), model);
        }
        BreakGlass.Need need = new BreakGlass.Need(
                staff.getUsername(),
                BreakGlassReason.valueOf(text(typed, "reason")),
                text(typed, "explanation").strip());
        return switch (glass.open(reference(typed), need)) {
            case BreakGlass.Opening.Granted(var opened) -> "redirect:/desk/break-glass/" + opened.id();
            case BreakGlass.Opening.NotThere() ->
                form(
                        staff,
                        new PageForm(typed, List.of(new FieldError("reference", "No record has this reference. Check it"))),
                        model);
        };
    }

    /** What is over, is somebody else's, or never was looks the same. */
    @GetMapping("/desk/break-glass/{opening}")
    String show(@PathVariable UUID opening, @AuthenticationPrincipal StaffPrincipal staff, Model model) {
        BreakGlass.Opened opened =
                glass.look(opening, staff.getUsername()).orElseThrow(DeskBreakGlassController::notFound);
        WorkItem item = work.find(opened.workItem()).orElseThrow(DeskBreakGlassController::notFound);
        page.show(item, staff, model);
        model.addAttribute("until", EnglishTime.moment(opened.until()));
        model.addAttribute("reason", opened.reason().label());
        model.addAttribute("readOnly", true);
        return "desk/opened";
    }

    private static String form(StaffPrincipal staff, PageForm form, Model model) {
        model.addAttribute("staff", staff.getUsername());
        model.addAttribute("back", "/desk");
        model.addAttribute("form", form);
        model.addAttribute(
                "reasons",
                Arrays.stream(BreakGlassReason.values())
                        .map(reason -> Choice.of(reason.name(), reason.label()))
                        .toList());
        return "desk/break-glass";
    }

    private static List<FieldError> errors(MultiValueMap<String, String> typed) {
        List<FieldError> errors = new ArrayList<>();
        if (!reference(typed).matches(REFERENCE)) {
            errors.add(new FieldError("reference", "Enter the reference, such as FD-7K3M-Q9XT-4R"));
        }
        boolean known = Arrays.stream(BreakGlassReason.values())
                .anyMatch(reason -> reason.name().equals(text(typed, "reason")));
        if (!known) {
            errors.add(new FieldError("reason", "Select why you need it"));
        }
        int length = text(typed, "explanation").strip().length();
        if (length < SHORTEST_EXPLANATION || length > LONGEST_EXPLANATION) {
            errors.add(new FieldError("explanation", "Explain it in 10 to 2,000 characters"));
        }
        return errors;
    }

    private static String reference(MultiValueMap<String, String> typed) {
        return text(typed, "reference").strip().toUpperCase(Locale.ROOT);
    }

    private static String text(MultiValueMap<String, String> typed, String field) {
        return Optional.ofNullable(typed.getFirst(field)).orElse("");
    }

    private static ResponseStatusException notFound() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}
