package uk.frontdoor.app.account;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.ui.Model;
import uk.frontdoor.app.access.StaffPrincipal;
import uk.frontdoor.app.account.AccessRequests.Kept;
import uk.frontdoor.app.page.Choice;
import uk.frontdoor.app.page.PageForm;
import uk.frontdoor.core.account.AccessChoice;
import uk.frontdoor.core.account.AccessItem;
import uk.frontdoor.core.account.AskedBy;
import uk.frontdoor.core.area.England;

/** Puts the pages of a request together. */
final class AccessPages {
    static final PageForm EMPTY = new PageForm(Map.of(), List.of());

    private final AccessRequests requests;
    private final AccessPacks packs;
    private final Clock clock;

    AccessPages(AccessRequests requests, AccessPacks packs, Clock clock) {
        this.requests = requests;
        this.packs = packs;
        this.clock = clock;
    }

    LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), England.TIME);
    }

    String list(List<Kept> all, StaffPrincipal staff, Model model) {
        model.addAttribute("staff", staff.getUsername());
        model.addAttribute("back", "/desk/account");
        model.addAttribute("backTo", "Back to accounts");
        model.addAttribute("requests", all.stream().map(each -> AccessRequestView.of(each, today())).toList());
        return "account/requests";
    }

    String ask(ChildRecord child, PageForm form, StaffPrincipal staff, Model model) {
        String reference = child.referral().reference().value();
        model.addAttribute("staff", staff.getUsername());
        model.addAttribute("back", "/desk/account?reference=" + reference + "&child=" + child.label());
        model.addAttribute("backTo", "Back to the account");
        model.addAttribute("form", form);
        model.addAttribute("name", child.name());
        model.addAttribute("reference", reference);
        model.addAttribute("child", child.label());
        model.addAttribute(
                "who",
                Arrays.stream(AskedBy.values())
                        .map(each -> Choice.of(each.name(), AccessRequestView.words(each)))
                        .toList());
        return "account/ask";
    }

    String show(Kept request, PageForm form, StaffPrincipal staff, Model model) {
        List<AccessItem> items = packs.items(request);
        Map<String, AccessChoice> choices = requests.choices(request.id());
        Map<String, List<AccessItemView>> parts = AccessItemView.of(items, choices).stream()
                .collect(Collectors.groupingBy(
                        view -> view.item().section().title(), LinkedHashMap::new, Collectors.toList()));
        model.addAttribute("staff", staff.getUsername());
        model.addAttribute("back", "/desk/account/requests");
        model.addAttribute("backTo", "Back to requests");
        model.addAttribute("form", form);
        model.addAttribute("request", AccessRequestView.of(request, today()));
        model.addAttribute("parts", parts);
        model.addAttribute("seen", AccessItemView.seal(items));
        model.addAttribute(
                "undecided",
                items.stream()
                        .filter(item -> item.rule().proposal().asksAPerson() && !choices.containsKey(item.key()))
                        .count());
        model.addAttribute(
                "findings",
                List.of(
                        Choice.of("NOT_LIKELY", "No, serious harm is not likely"),
                        Choice.of(
                                "LIKELY", "Yes, serious harm is likely",
                                "No pack is made. Withhold more and find again, or refuse the request.")));
        return "account/request";
    }
}
