package uk.frontdoor.app.desk;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import uk.frontdoor.app.access.StaffPrincipal;
import uk.frontdoor.app.page.PageForm;
import uk.frontdoor.core.area.Area;
import uk.frontdoor.core.area.AreaId;
import uk.frontdoor.core.area.Areas;
import uk.frontdoor.core.area.England;
import uk.frontdoor.core.worklist.Claim;

/** The list. */
@Controller
class DeskListController {
    private static final Map<String, String> SAID = Map.of(
            "nothing", "There is nothing to take just now.",
            "keyed", "The referral is keyed. It comes back to the list once it has been placed.",
            "second",
                    "Closing a red takes two. It stays in the list until a colleague confirms it or sends it back; "
                            + "meanwhile it belongs to you.",
            "confirmed", "You have confirmed it. The red is closed.",
            "sent-back", "It is back with whoever decided first, with what you wrote.",
            "again", "It is being tried again. If it fails again, it comes back to the list.");

    private final DeskList list;
    private final DeskOverview overview;
    private final HandOverForm handOver;
    private final Areas areas;
    private final Clock clock;

    DeskListController(
            DeskList list, DeskOverview overview, HandOverForm handOver, Areas areas, Clock clock) {
        this.list = list;
        this.overview = overview;
        this.handOver = handOver;
        this.areas = areas;
        this.clock = clock;
    }

    @GetMapping("/desk")
    String list(
            @RequestParam MultiValueMap<String, String> asked,
            @RequestParam(defaultValue = "") String said,
            @AuthenticationPrincipal StaffPrincipal staff,
            Model model) {
        DeskFilter filter = DeskFilter.of(asked);
        DeskOverview.Shown shown = overview.shown(filter, staff);
        model.addAttribute("staff", staff.getUsername());
        model.addAttribute("filter", filter);
        model.addAttribute("said", SAID.getOrDefault(said, ""));
        model.addAttribute("form", new PageForm(Map.of(), List.of()));
        model.addAttribute("people", handOver.people(staff.areas(), staff));
        model.addAttribute("handReasons", HandOverForm.reasons());
        model.addAttribute("mayGive", shown.rows().stream().anyMatch(WorkRow::mayGive));
        model.addAttribute("groups", WorkGroup.of(shown.rows()));
        model.addAttribute("totals", shown.totals());
        model.addAttribute("cutAt", shown.rows().size());
        model.addAttribute("since", shown.since());
        model.addAttribute("areaNames", areaNames(staff.areas()));
        return "desk/list";
    }

    /** Empty for whoever works in one area alone, and so need not be told which. */
    private Map<String, String> areaNames(Set<AreaId> theirs) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), England.TIME);
        return theirs.size() < 2
                ? Map.of()
                : theirs.stream()
                        .collect(Collectors.toMap(
                                AreaId::value,
                                area -> areas.find(area, today).map(Area::name).orElse(area.value())));
    }

    @PostMapping("/desk/claim-next")
    String claimNext(@AuthenticationPrincipal StaffPrincipal staff) {
        Optional<Claim> claim = list.claimNext(staff);
        return claim.map(held -> "redirect:/desk/work/" + held.item().id()).orElse("redirect:/desk?said=nothing");
    }
}
