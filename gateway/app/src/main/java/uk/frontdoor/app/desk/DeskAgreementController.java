package uk.frontdoor.app.desk;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
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
import uk.frontdoor.app.page.FieldError;
import uk.frontdoor.app.page.PageForm;
import uk.frontdoor.app.recall.Recalls;
import uk.frontdoor.core.referral.AgreementWord;
import uk.frontdoor.core.referral.Referral;
import uk.frontdoor.core.sharing.ReleaseId;
import uk.frontdoor.core.triage.AgreementRecord;
import uk.frontdoor.core.triage.Referrals;
import uk.frontdoor.core.worklist.WorkItem;
import uk.frontdoor.core.worklist.WorkItemId;

/**
 * Records that somebody has withdrawn agreement or confirms it. Anybody of the area may, at any time: whoever takes the
 * call records it, also after the work is done.
 */
@Controller
class DeskAgreementController {
    private static final int LONGEST_TEXT = 2_000;

    private final DeskList list;
    private final AgreementPage page;
    private final Referrals referrals;
    private final AgreementRecord agreements;
    private final Recalls recalls;

    DeskAgreementController(
            DeskList list, AgreementPage page, Referrals referrals, AgreementRecord agreements, Recalls recalls) {
        this.list = list;
        this.page = page;
        this.referrals = referrals;
        this.agreements = agreements;
        this.recalls = recalls;
    }

    @GetMapping("/desk/work/{id}/agreement")
    String open(@PathVariable UUID id, @AuthenticationPrincipal StaffPrincipal staff, Model model) {
        WorkItem item = item(id, staff);
        return page.show(item, referral(item), staff, new PageForm(Map.of(), List.of()), model);
    }

    @PostMapping("/desk/work/{id}/agreement")
    String record(
            @PathVariable UUID id,
            @RequestParam MultiValueMap<String, String> typed,
            @AuthenticationPrincipal StaffPrincipal staff,
            Model model) {
        WorkItem item = item(id, staff);
        Referral referral = referral(item);
        List<FieldError> errors = errors(typed);
        if (!errors.isEmpty()) {
            return page.show(item, referral, staff, new PageForm(typed, errors), model);
        }
        AgreementRecord.Outcome outcome = agreements.record(item.submission(), word(typed, staff));
        return switch (outcome) {
            case AgreementRecord.Outcome.Recorded() -> "redirect:/desk/work/" + id + "/agreement?recorded";
            case AgreementRecord.Outcome.Changed() ->
                page.show(item, referral(item), staff, new PageForm(typed, List.of(AgreementPage.CHANGED)), model);
        };
    }

    /** What the rules left to a person: whether a recipient keeps what it has. */
    @PostMapping("/desk/work/{id}/agreement/recalls")
    String settle(
            @PathVariable UUID id,
            @RequestParam UUID release,
            @RequestParam boolean recall,
            @AuthenticationPrincipal StaffPrincipal staff) {
        WorkItem item = item(id, staff);
        if (!recalls.settle(item.submission(), new ReleaseId(release), recall, staff.getUsername())) {
            throw notFound();
        }
        return "redirect:/desk/work/" + id + "/agreement?settled";
    }

    private static List<FieldError> errors(MultiValueMap<String, String> typed) {
        List<FieldError> errors = new ArrayList<>();
        if (!text(typed, "statement").matches("\\d{1,3}")) {
            errors.add(new FieldError("statement", "Select which agreement it is about"));
        }
        boolean withdrawn = text(typed, "word").equals(AgreementWord.WITHDRAWN.name());
        boolean confirmed = text(typed, "word").equals(AgreementWord.CONFIRMED.name());
        if (!withdrawn && !confirmed) {
            errors.add(new FieldError("word", "Select whether it is withdrawn or confirmed"));
        }
        if (confirmed && !typed.containsKey("explained")) {
            errors.add(new FieldError("explained", "Confirm that it was explained to them again, or do not rely on it"));
        }
        String how = text(typed, "how");
        if (how.isBlank() || how.length() > LONGEST_TEXT) {
            errors.add(new FieldError("how", "Write how you know, in up to 2,000 characters"));
        }
        return errors;
    }

    private static AgreementRecord.Word word(MultiValueMap<String, String> typed, StaffPrincipal staff) {
        return new AgreementRecord.Word(
                Integer.parseInt(text(typed, "statement")),
                text(typed, "seen"),
                AgreementWord.valueOf(text(typed, "word")),
                text(typed, "how").strip(),
                staff.getUsername());
    }

    private static String text(MultiValueMap<String, String> typed, String field) {
        String first = typed.getFirst(field);
        return first == null ? "" : first;
    }

    private WorkItem item(UUID id, StaffPrincipal staff) {
        return list.find(new WorkItemId(id), staff).orElseThrow(DeskAgreementController::notFound);
    }

    private Referral referral(WorkItem item) {
        return referrals.find(item.submission()).orElseThrow(DeskAgreementController::notFound);
    }

    private static ResponseStatusException notFound() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}
