package uk.frontdoor.app.desk;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
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
import uk.frontdoor.app.worklist.Drafts;
import uk.frontdoor.core.worklist.WorkItem;
import uk.frontdoor.core.worklist.WorkItemId;

/** Keeps what is typed, here and not in the browser: by a button, and by itself while somebody types. */
@Controller
class DeskDraftController {
    private static final Set<String> NOT_KEPT = Set.of("_csrf", "seen", "change", "more");

    private final DeskList list;
    private final WorkPage page;
    private final Drafts drafts;
    private final DeskSettings settings;

    DeskDraftController(DeskList list, WorkPage page, Drafts drafts, DeskSettings settings) {
        this.list = list;
        this.page = page;
        this.drafts = drafts;
        this.settings = settings;
    }

    @PostMapping("/desk/work/{id}/draft")
    String keep(
            @PathVariable UUID id,
            @RequestParam MultiValueMap<String, String> typed,
            @AuthenticationPrincipal StaffPrincipal staff,
            Model model) {
        WorkItem item = item(id, staff);
        list.claim(item, staff);
        return kept(item, typed, staff)
                ? "redirect:/desk/work/" + id + "#decision"
                : page.showBeside(item, staff, typed, List.of(WorkPage.LOST), model);
    }

    /** 409 when the work is no longer theirs; what they typed stays on their page. */
    @PostMapping("/desk/work/{id}/draft/typing")
    ResponseEntity<Void> keepWhileTyping(
            @PathVariable UUID id,
            @RequestParam MultiValueMap<String, String> typed,
            @AuthenticationPrincipal StaffPrincipal staff) {
        boolean kept = kept(item(id, staff), typed, staff);
        return ResponseEntity.status(kept ? HttpStatus.NO_CONTENT : HttpStatus.CONFLICT).build();
    }

    @PostMapping("/desk/work/{id}/draft/forget")
    String forget(@PathVariable UUID id, @AuthenticationPrincipal StaffPrincipal staff) {
        drafts.forget(item(id, staff).id(), staff.getUsername());
        return "redirect:/desk/work/" + id;
    }

    /** Somebody says that they are still there. */
    @GetMapping("/desk/here")
    ResponseEntity<Void> here() {
        return ResponseEntity.noContent().build();
    }

    private boolean kept(WorkItem item, MultiValueMap<String, String> typed, StaffPrincipal staff) {
        Map<String, List<String>> fields = new LinkedHashMap<>(typed);
        NOT_KEPT.forEach(fields::remove);
        return drafts.keep(item.id(), staff.getUsername(), fields, settings.lease());
    }

    private WorkItem item(UUID id, StaffPrincipal staff) {
        return list.find(new WorkItemId(id), staff)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
