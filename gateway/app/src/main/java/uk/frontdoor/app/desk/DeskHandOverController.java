package uk.frontdoor.app.desk;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import uk.frontdoor.app.access.StaffPrincipal;
import uk.frontdoor.app.page.FieldError;
import uk.frontdoor.core.worklist.Handover;
import uk.frontdoor.core.worklist.WorkItem;
import uk.frontdoor.core.worklist.WorkItemId;

/** Gives work to a colleague: one piece from its page, several from the list. A manager also takes it back. */
@Controller
class DeskHandOverController {
    private static final FieldError NOT_GIVEN = new FieldError(
            "handTo", "It was not handed over: it is not yours any more, it is done, or they do not work in its area.");

    private final DeskList list;
    private final WorkPage page;
    private final HandOverForm form;
    private final Handover handover;

    DeskHandOverController(DeskList list, WorkPage page, HandOverForm form, Handover handover) {
        this.list = list;
        this.page = page;
        this.form = form;
        this.handover = handover;
    }

    @PostMapping("/desk/work/{id}/hand-over")
    String one(
            @PathVariable UUID id,
            @RequestParam MultiValueMap<String, String> typed,
            @AuthenticationPrincipal StaffPrincipal staff,
            Model model,
            RedirectAttributes said) {
        WorkItem item = list.find(new WorkItemId(id), staff)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        List<FieldError> errors = HandOverForm.errors(typed);
        if (errors.isEmpty() && given(item, typed, staff)) {
            return told(1, 0, said);
        }
        List<FieldError> shown = errors.isEmpty() ? List.of(NOT_GIVEN) : errors;
        return page.showBeside(list.find(item.id(), staff).orElse(item), staff, typed, shown, model);
    }

    @PostMapping("/desk/hand-over")
    String several(
            @RequestParam MultiValueMap<String, String> typed,
            @AuthenticationPrincipal StaffPrincipal staff,
            RedirectAttributes said) {
        List<UUID> picked = typed.getOrDefault("item", List.of()).stream()
                .flatMap(text -> id(text).stream())
                .distinct()
                .toList();
        if (picked.isEmpty() || !HandOverForm.errors(typed).isEmpty()) {
            said.addFlashAttribute("told", "Select the work, who gets it and why. Nothing was handed over.");
            return "redirect:/desk";
        }
        long done = picked.stream()
                .flatMap(id -> list.find(new WorkItemId(id), staff).stream())
                .filter(item -> given(item, typed, staff))
                .count();
        return told(done, picked.size() - done, said);
    }

    private boolean given(WorkItem item, MultiValueMap<String, String> typed, StaffPrincipal staff) {
        Optional<Handover.Order> order = form.order(typed, item.area(), staff);
        return order.isPresent() && handover.give(item.id(), order.get());
    }

    private static String told(long done, long not, RedirectAttributes said) {
        String refused = not == 0
                ? ""
                : " %d not: it is not yours any more, it is done, or they do not work in its area.".formatted(not);
        said.addFlashAttribute("told", "%d handed over.%s".formatted(done, refused));
        return "redirect:/desk";
    }

    private static Optional<UUID> id(String text) {
        try {
            return Optional.of(UUID.fromString(text));
        } catch (IllegalArgumentException notAnId) {
            return Optional.empty();
        }
    }
}
