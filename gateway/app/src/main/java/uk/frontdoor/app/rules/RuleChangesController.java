package uk.frontdoor.app.rules;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.server.ResponseStatusException;
import uk.frontdoor.app.access.StaffPrincipal;
import uk.frontdoor.app.access.StaffRole;

/**
 * Changed tables and area files at the desk: for managers and information governance. What changes areas is brought into
 * force and taken out again by those alone who have the role in each of them.
 */
@Controller
class RuleChangesController {
    private final RuleChanges changes;
    private final RuleProposals proposals;

    RuleChangesController(RuleChanges changes, RuleProposals proposals) {
        this.changes = changes;
        this.proposals = proposals;
    }

    @GetMapping("/desk/rules")
    String list(@AuthenticationPrincipal StaffPrincipal staff, Model model) {
        return list(permitted(staff), List.of(), model);
    }

    @PostMapping("/desk/rules")
    String propose(
            @RequestParam(defaultValue = "") String table,
            @RequestParam(required = false, name = "file") @Nullable List<MultipartFile> files,
            @AuthenticationPrincipal StaffPrincipal staff,
            Model model)
            throws IOException {
        String by = permitted(staff).getUsername();
        return switch (proposed(table, files == null ? List.of() : files, by)) {
            case RuleChanges.Proposed.Kept(var id) -> "redirect:/desk/rules/" + id;
            case RuleChanges.Proposed.Unusable(var faults) -> list(staff, faults, model);
        };
    }

    private RuleChanges.Proposed proposed(String table, List<MultipartFile> files, String by) throws IOException {
        if (table.equals(AreaSet.NAME)) {
            Map<String, String> texts = new HashMap<>();
            for (MultipartFile file : files) {
                String name = Objects.requireNonNullElse(file.getOriginalFilename(), "");
                texts.put(name, new String(file.getBytes(), StandardCharsets.UTF_8));
            }
            return changes.proposeTogether(texts, by);
        }
        return changes.propose(table, files.size() == 1 ? files.getFirst().getBytes() : new byte[0], by);
    }

    @GetMapping("/desk/rules/{id}")
    String show(@PathVariable UUID id, @AuthenticationPrincipal StaffPrincipal staff, Model model) {
        permitted(staff);
        RuleProposal proposal = found(id);
        model.addAttribute("staff", staff.getUsername());
        model.addAttribute("back", "/desk");
        model.addAttribute("proposal", proposal);
        model.addAttribute("theirs", isTheirs(proposal, staff));
        model.addAttribute("report", changes.replay(id).orElseThrow(RuleChangesController::notFound));
        return "rules/proposal";
    }

    @PostMapping("/desk/rules/{id}/approve")
    String approve(@PathVariable UUID id, @AuthenticationPrincipal StaffPrincipal staff, Model model) {
        return switch (changes.approve(id, entitled(id, staff).getUsername())) {
            case ApprovalOutcome.Waiting(), ApprovalOutcome.Activated() -> "redirect:/desk/rules/" + id;
            case ApprovalOutcome.Refused(var reason) -> list(staff, List.of(reason), model);
        };
    }

    @PostMapping("/desk/rules/{id}/retire")
    String retire(@PathVariable UUID id, @AuthenticationPrincipal StaffPrincipal staff) {
        changes.retire(id, entitled(id, staff).getUsername());
        return "redirect:/desk/rules";
    }

    private String list(StaffPrincipal staff, List<String> faults, Model model) {
        model.addAttribute("staff", staff.getUsername());
        model.addAttribute("back", "/desk");
        model.addAttribute("faults", faults);
        model.addAttribute("tables", changes.changeable());
        model.addAttribute("proposals", proposals.all());
        return "rules/proposals";
    }

    private static StaffPrincipal permitted(StaffPrincipal staff) {
        if (!staff.is(StaffRole.MANAGER) && !staff.is(StaffRole.GOVERNANCE)) {
            throw new ResponseStatusException(HttpStatus.FORBIDDEN);
        }
        return staff;
    }

    private StaffPrincipal entitled(UUID id, StaffPrincipal staff) {
        if (!isTheirs(found(id), permitted(staff))) {
            throw new ResponseStatusException(HttpStatus.FORBIDDEN);
        }
        return staff;
    }

    private boolean isTheirs(RuleProposal proposal, StaffPrincipal staff) {
        return changes.areasOf(proposal).stream()
                .allMatch(area -> staff.is(StaffRole.MANAGER, area) || staff.is(StaffRole.GOVERNANCE, area));
    }

    private RuleProposal found(UUID id) {
        return proposals.find(id).orElseThrow(RuleChangesController::notFound);
    }

    private static ResponseStatusException notFound() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}
