package uk.frontdoor.app.desk;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;
import uk.frontdoor.app.access.StaffPrincipal;
import uk.frontdoor.core.worklist.WorkItem;
import uk.frontdoor.core.worklist.WorkItemId;

/** Says who else looks at a piece of work and who has it, for a page of it that stands open. Shows nothing of a child. */
@Controller
class DeskWatchController {
    private final DeskList list;
    private final OnRecord record;

    DeskWatchController(DeskList list, OnRecord record) {
        this.list = list;
        this.record = record;
    }

    /**
     * How it stands now.
     *
     * @param looking staff other than the one who asks
     * @param holder null when nobody has it
     */
    record Watched(List<String> looking, @Nullable String holder, boolean done) {}

    @AsksByItself
    @GetMapping("/desk/work/{id}/watch")
    ResponseEntity<Watched> watch(@PathVariable UUID id, @AuthenticationPrincipal StaffPrincipal staff) {
        WorkItem item = list.find(new WorkItemId(id), staff)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        Watched watched =
                new Watched(record.looking(item, staff), list.row(item, staff).holder(), item.done());
        return ResponseEntity.ok()
                .eTag("\"%08x\"".formatted(watched.hashCode()))
                .body(watched);
    }
}
