package uk.frontdoor.app.desk;

import java.util.ArrayList;
import java.util.List;
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
import uk.frontdoor.app.feedback.SaidReplies;
import uk.frontdoor.app.page.FieldError;
import uk.frontdoor.app.page.PageForm;
import uk.frontdoor.core.feedback.ReplyTemplate;

/**
 * Replies to the referrer of a decided referral, in the words of a template and by the one way that is safe. Which way
 * that is comes from the referral, never from the form.
 */
@Controller
class DeskReplyController {
    private static final FieldError TEMPLATE = new FieldError("template", "Select what to tell them");
    private static final FieldError SAFE = new FieldError("safe", "Confirm that it was still safe");

    private final ReplyPage page;
    private final SaidReplies replies;

    DeskReplyController(ReplyPage page, SaidReplies replies) {
        this.page = page;
        this.replies = replies;
    }

    @GetMapping("/desk/decisions/{id}/reply")
    String open(@PathVariable UUID id, @AuthenticationPrincipal StaffPrincipal staff, Model model) {
        return page.show(replying(id, staff), staff, new PageForm(Map.of(), List.of()), model);
    }

    @PostMapping("/desk/decisions/{id}/reply")
    String reply(
            @PathVariable UUID id,
            @RequestParam MultiValueMap<String, String> typed,
            @AuthenticationPrincipal StaffPrincipal staff,
            Model model) {
        ReplyPage.Replying to = replying(id, staff);
        Optional<ReplyTemplate> template = to.templates().stream()
                .filter(each -> each.id().equals(typed.getFirst("template")))
                .findFirst();
        List<FieldError> errors = errors(to, template.isPresent(), typed);
        if (!errors.isEmpty()) {
            return page.show(to, staff, new PageForm(typed, errors), model);
        }
        replies.say(new SaidReplies.Saying(
                id(typed), id, to.item().submission(), template.orElseThrow(), to.way(), staff.getUsername()));
        return "redirect:/desk/decisions/" + id + "#replies";
    }

    private static List<FieldError> errors(
            ReplyPage.Replying to, boolean hasTemplate, MultiValueMap<String, String> typed) {
        ReplyView way = ReplyView.of(to.way());
        List<FieldError> errors = new ArrayList<>();
        if (!way.allowed()) {
            errors.add(new FieldError("template", way.heading()));
        } else if (!hasTemplate) {
            errors.add(TEMPLATE);
        }
        if (way.allowed() && !way.bySystem() && !typed.containsKey("safe")) {
            errors.add(SAFE);
        }
        return errors;
    }

    private static UUID id(MultiValueMap<String, String> typed) {
        try {
            return UUID.fromString(String.valueOf(typed.getFirst("id")));
        } catch (IllegalArgumentException notAnId) {
            throw new ResponseStatusException(HttpStatus.BAD_REQUEST);
        }
    }

    private ReplyPage.Replying replying(UUID decision, StaffPrincipal staff) {
        return page.find(decision, staff).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
