package uk.frontdoor.app.breakglass;

import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import uk.frontdoor.app.access.StaffPrincipal;
import uk.frontdoor.app.access.StaffRole;
import uk.frontdoor.app.page.Choice;

/** What was opened out of turn, for information governance of the area to judge. */
@Controller
class ReviewController {
    private static final int LONGEST_NOTE = 2_000;

    private final ReviewTable reviews;

    ReviewController(ReviewTable reviews) {
        this.reviews = reviews;
    }

    @GetMapping("/desk/reviews")
    String list(@AuthenticationPrincipal StaffPrincipal staff, Model model) {
        return show(staff, "", model);
    }

    @PostMapping("/desk/reviews/{id}")
    String judge(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String finding,
            @RequestParam(defaultValue = "") String note,
            @AuthenticationPrincipal StaffPrincipal staff,
            Model model) {
        Review.Finding found = Arrays.stream(Review.Finding.values())
                .filter(each -> each.name().equals(finding))
                .findFirst()
                .orElse(null);
        if (found == null || note.isBlank() || note.length() > LONGEST_NOTE) {
            return show(staff, "Select whether it was justified, and write why in up to 2,000 characters", model);
        }
        if (!reviews.judge(id, found, note.strip(), staff.getUsername(), staff.areas(StaffRole.GOVERNANCE))) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        return "redirect:/desk/reviews";
    }

    private String show(StaffPrincipal staff, String error, Model model) {
        List<ReviewView> all = reviews.in(staff.areas(StaffRole.GOVERNANCE)).stream()
                .map(review -> ReviewView.of(review, staff.getUsername()))
                .toList();
        model.addAttribute("staff", staff.getUsername());
        model.addAttribute("error", error);
        model.addAttribute("due", all.stream().filter(ReviewView::due).toList());
        model.addAttribute("judged", all.stream().filter(review -> !review.due()).toList());
        model.addAttribute(
                "findings",
                Arrays.stream(Review.Finding.values())
                        .map(each -> Choice.of(each.name(), each.label()))
                        .toList());
        return "oversight/reviews";
    }
}
