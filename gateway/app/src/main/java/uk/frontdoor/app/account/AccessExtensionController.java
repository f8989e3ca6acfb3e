package uk.frontdoor.app.account;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
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
import uk.frontdoor.app.access.StaffRole;
import uk.frontdoor.app.account.AccessRequests.Extension;
import uk.frontdoor.app.account.AccessRequests.Kept;
import uk.frontdoor.app.page.Choice;
import uk.frontdoor.app.page.EnglishTime;
import uk.frontdoor.app.page.PageForm;
import uk.frontdoor.core.account.AccessClock;
import uk.frontdoor.core.account.ExtensionGround;
import uk.frontdoor.core.area.England;
import uk.frontdoor.core.area.WorkingCalendar;

/**
 * Takes longer over a request: a person of the area's governance writes why, sends the notice that is made of it, and then
 * says so. Nothing changes before that.
 */
@Controller
class AccessExtensionController {
    private static final String AT = "/desk/account/requests/{id}/extension";

    private final AccessRequests requests;
    private final WorkingCalendar calendar;
    private final Clock clock;

    AccessExtensionController(AccessRequests requests, WorkingCalendar calendar, Clock clock) {
        this.requests = requests;
        this.calendar = calendar;
        this.clock = clock;
    }

    @GetMapping(AT)
    String ask(@PathVariable UUID id, @AuthenticationPrincipal StaffPrincipal staff, Model model) {
        return page(extendable(id, staff), AccessPages.EMPTY, staff, model);
    }

    /** Shows the notice first; with {@code told} it records that it was sent. */
    @PostMapping(AT)
    String extend(
            @PathVariable UUID id,
            @RequestParam MultiValueMap<String, String> typed,
            @AuthenticationPrincipal StaffPrincipal staff,
            Model model) {
        Kept request = extendable(id, staff);
        AccessForm form = new AccessForm(typed);
        ExtensionGround ground = form.ground();
        int months = form.months();
        String reason = form.words("reason", "Write why it takes longer, for whoever asks");
        if (ground == null || !form.errors().isEmpty()) {
            return page(request, new PageForm(typed, form.errors()), staff, model);
        }
        LocalDate to = AccessClock.extendedTo(request.opening().receivedOn(), months, calendar);
        String notice = ExtensionNotice.of(request, ground, to, reason);
        if (!typed.containsKey("told")) {
            model.addAttribute("notice", notice);
            return page(request, new PageForm(typed, List.of()), staff, model);
        }
        if (!requests.extend(request, new Extension(ground, to, notice, staff.getUsername(), clock.instant()))) {
            throw new ResponseStatusException(HttpStatus.CONFLICT);
        }
        return "redirect:/desk/account/requests/" + id;
    }

    private String page(Kept request, PageForm form, StaffPrincipal staff, Model model) {
        LocalDate received = request.opening().receivedOn();
        model.addAttribute("staff", staff.getUsername());
        model.addAttribute("back", "/desk/account/requests/" + request.id());
        model.addAttribute("backTo", "Back to the request");
        model.addAttribute("form", form);
        model.addAttribute("request", AccessRequestView.of(request, today()));
        model.addAttribute("lastDay", EnglishTime.day(AccessClock.lastDayToExtend(received)));
        model.addAttribute(
                "grounds",
                Arrays.stream(ExtensionGround.values())
                        .map(each -> Choice.of(each.name(), AccessRequestView.words(each)))
                        .toList());
        model.addAttribute(
                "lengths",
                IntStream.rangeClosed(1, 2)
                        .mapToObj(months -> Choice.of(
                                Integer.toString(months),
                                "By " + EnglishTime.day(AccessClock.extendedTo(received, months, calendar))))
                        .toList());
        return "account/extend";
    }

    /** A conflict when it is answered, was extended before, or its month is over. */
    private Kept extendable(UUID id, StaffPrincipal staff) {
        Kept request = requests.find(id, staff.areas(StaffRole.GOVERNANCE))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        if (!request.mayBeExtendedOn(today())) {
            throw new ResponseStatusException(HttpStatus.CONFLICT);
        }
        return request;
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), England.TIME);
    }
}
