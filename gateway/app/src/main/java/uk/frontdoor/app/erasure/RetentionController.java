package uk.frontdoor.app.erasure;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
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
import uk.frontdoor.core.area.AreaId;

/**
 * What is kept, held and erased in the areas of whoever governs information there, who alone asks; an area's manager may be
 * the second person. Names no child.
 */
@Controller
class RetentionController {
    private static final String BACK = "redirect:/desk/retention";
    private static final int LONGEST = 2_000;
    private static final String WHY = "Write why, in up to 2,000 characters and without anybody's name";

    private final RetentionPage page;
    private final Erasures erasures;
    private final LegalHolds holds;

    RetentionController(RetentionPage page, Erasures erasures, LegalHolds holds) {
        this.page = page;
        this.erasures = erasures;
        this.holds = holds;
    }

    @GetMapping("/desk/retention")
    String show(@AuthenticationPrincipal StaffPrincipal staff, Model model) {
        return page(staff, List.of(), model);
    }

    @PostMapping("/desk/retention/erasures")
    String ask(
            @RequestParam(defaultValue = "") String reference,
            @RequestParam(defaultValue = "") String ground,
            @RequestParam(defaultValue = "") String note,
            @RequestParam(defaultValue = "") List<String> also,
            @AuthenticationPrincipal StaffPrincipal staff,
            Model model) {
        Erasures.Officer officer = officer(staff);
        Optional<Ground> found = Arrays.stream(Ground.values())
                .filter(each -> each.name().equals(ground))
                .findFirst();
        if (found.isEmpty() || isNoReason(note)) {
            return page(staff, List.of("Select a ground. " + WHY), model);
        }
        Erasures.Asking asking = new Erasures.Asking(
                asked(reference), found.get(), note.strip(), also.contains("children"), also.contains("linked"));
        List<String> refused = erasures.ask(asking, officer).stream()
                .flatMap(answer -> answer.obstacle().stream()
                        .map(obstacle -> "%s: %s".formatted(name(answer), obstacle.label())))
                .toList();
        return refused.isEmpty() ? BACK : page(staff, refused, model);
    }

    private static String name(Erasures.Answer answer) {
        return answer.reference() == null ? "A linked record" : answer.reference();
    }

    @PostMapping("/desk/retention/erasures/{id}")
    String settle(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String word,
            @AuthenticationPrincipal StaffPrincipal staff,
            Model model) {
        return switch (word) {
            case "ERASE" -> erase(id, staff, model);
            case "KEEP" -> orMissing(erasures.turnDown(id, either(staff)));
            default -> page(staff, List.of("Select whether the key is to be destroyed"), model);
        };
    }

    private String erase(UUID id, StaffPrincipal staff, Model model) {
        Optional<Obstacle> obstacle = erasures.confirm(id, either(staff));
        if (obstacle.isEmpty()) {
            return BACK;
        }
        return obstacle.get() == Obstacle.NOT_THERE
                ? orMissing(false)
                : page(staff, List.of("It is not erased. " + obstacle.get().label()), model);
    }

    @PostMapping("/desk/retention/holds")
    String lay(
            @RequestParam(defaultValue = "") String reference,
            @RequestParam(defaultValue = "") String reason,
            @AuthenticationPrincipal StaffPrincipal staff,
            Model model) {
        Erasures.Officer officer = officer(staff);
        if (isNoReason(reason)) {
            return page(staff, List.of(WHY), model);
        }
        return holds.lay(asked(reference), reason.strip(), officer)
                ? BACK
                : page(staff, List.of(asked(reference) + ": " + Obstacle.NOT_THERE.label() + " that is not erased"), model);
    }

    @PostMapping("/desk/retention/holds/{id}")
    String lift(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String why,
            @AuthenticationPrincipal StaffPrincipal staff,
            Model model) {
        Erasures.Officer officer = officer(staff);
        return isNoReason(why) ? page(staff, List.of(WHY), model) : orMissing(holds.lift(id, why.strip(), officer));
    }

    private String page(StaffPrincipal staff, List<String> errors, Model model) {
        page.show(either(staff), staff.is(StaffRole.GOVERNANCE), model);
        model.addAttribute("errors", errors);
        return "oversight/retention";
    }

    private static String orMissing(boolean done) {
        if (!done) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        return BACK;
    }

    private static String asked(String reference) {
        return reference.strip().toUpperCase(Locale.ROOT);
    }

    private static boolean isNoReason(String words) {
        return words.isBlank() || words.length() > LONGEST;
    }

    private static Erasures.Officer either(StaffPrincipal staff) {
        Set<AreaId> areas = new HashSet<>(staff.areas(StaffRole.GOVERNANCE));
        areas.addAll(staff.areas(StaffRole.MANAGER));
        return new Erasures.Officer(staff.getUsername(), areas);
    }

    private static Erasures.Officer officer(StaffPrincipal staff) {
        return new Erasures.Officer(staff.getUsername(), staff.areas(StaffRole.GOVERNANCE));
    }
}
