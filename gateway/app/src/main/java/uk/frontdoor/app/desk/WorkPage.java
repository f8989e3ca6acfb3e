package uk.frontdoor.app.desk;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.ui.Model;
import uk.frontdoor.app.access.StaffPrincipal;
import uk.frontdoor.app.decision.DecisionPreview;
import uk.frontdoor.app.page.Choice;
import uk.frontdoor.app.page.FieldError;
import uk.frontdoor.app.page.PageForm;
import uk.frontdoor.app.story.Story;
import uk.frontdoor.app.worklist.Drafts;
import uk.frontdoor.core.area.Destinations;
import uk.frontdoor.core.failure.Stage;
import uk.frontdoor.core.sharing.Previewed;
import uk.frontdoor.core.triage.DecisionOutcome;
import uk.frontdoor.core.triage.HumanDecision;
import uk.frontdoor.core.worklist.WorkItem;

/** Puts one piece of work on the page of its kind. */
final class WorkPage {
    static final FieldError LOST = new FieldError(
            "decision",
            "This work is no longer yours: somebody else holds it or has decided it. Nothing was recorded. "
                    + "What you typed is still below.");

    private static final FieldError CHANGED = new FieldError(
            "preview", "What would go has changed since you looked. Nothing was recorded. Check it again.");
    private static final Set<String> NOT_CARRIED = Set.of("_csrf", "seen", "change");

    private final WorkFacts facts;
    private final Story story;
    private final Destinations destinations;
    private final Redirection redirection;
    private final Drafts drafts;

    WorkPage(WorkFacts facts, Sides sides, Drafts drafts) {
        this.facts = facts;
        this.story = sides.story();
        this.destinations = sides.destinations();
        this.redirection = sides.redirection();
        this.drafts = drafts;
    }

    /** Where the side questions are read. */
    record Sides(Story story, Destinations destinations, Redirection redirection) {}

    /** As first opened: what is known already is filled in, and before that what was typed and kept. */
    String show(WorkItem item, StaffPrincipal staff, Model model) {
        return show(item, staff, begun(item, staff, first(item), model), model);
    }

    /** The keying form as first opened. */
    String showKeying(WorkItem item, StaffPrincipal staff, Model model) {
        return showKeying(item, staff, begun(item, staff, new PageForm(Map.of(), List.of()), model), model);
    }

    private PageForm first(WorkItem item) {
        Optional<HeldView> held = held(item);
        return DeskForm.first(held, redirect(item, held), earlier(item));
    }

    private PageForm begun(WorkItem item, StaffPrincipal staff, PageForm first, Model model) {
        if (item.done() || !staff.getUsername().equals(item.claimedBy())) {
            return first;
        }
        return drafts.find(item.id())
                .map(draft -> {
                    model.addAttribute("draft", DraftView.of(draft));
                    Map<String, List<String>> values = new LinkedHashMap<>(first.values());
                    values.putAll(draft.fields());
                    return new PageForm(values, List.of());
                })
                .orElse(first);
    }

    /** As first opened, but for a form of its own that could not be followed. */
    String showBeside(
            WorkItem item, StaffPrincipal staff, Map<String, List<String>> typed, List<FieldError> errors, Model model) {
        Map<String, List<String>> values = new LinkedHashMap<>(first(item).values());
        values.putAll(typed);
        return show(item, staff, new PageForm(values, errors), model);
    }

    /** With what was typed. */
    String show(WorkItem item, StaffPrincipal staff, PageForm form, Model model) {
        boolean hasReferral = facts.describe(item, staff, form, model);
        return switch (item.kind()) {
            case TRIAGE, CHANGE, DUE -> "desk/work";
            case KEYING -> hasReferral ? "desk/work" : key(form, model);
            case HELD -> settle(item, model);
            case FAILED -> repair(item, hasReferral, model);
        };
    }

    /** The original beside a form to key it. */
    String showKeying(WorkItem item, StaffPrincipal staff, PageForm form, Model model) {
        facts.describe(item, staff, form, model);
        return key(form, model);
    }

    /** What each recipient would get, with everything typed carried along. */
    String showPreview(
            WorkItem item,
            StaffPrincipal staff,
            Map<String, List<String>> typed,
            List<Previewed> answers,
            Model model) {
        Map<String, List<String>> carried = new LinkedHashMap<>(typed);
        NOT_CARRIED.forEach(carried::remove);
        List<FieldError> changed = typed.containsKey("seen") ? List.of(CHANGED) : List.of();
        facts.frame(item, staff, new PageForm(carried, changed), model);
        model.addAttribute("seen", DecisionPreview.seal(answers));
        model.addAttribute("nothingGoes", answers.stream().noneMatch(Previewed.WouldGo.class::isInstance));
        model.addAttribute(
                "previews",
                answers.stream()
                        .map(answer -> PreviewView.of(answer, destinations))
                        .toList());
        return "desk/preview";
    }

    private String settle(WorkItem item, Model model) {
        Optional<HeldView> held = held(item);
        held.ifPresent(view -> model.addAttribute("held", view));
        Optional<RedirectView> redirect = redirect(item, held);
        redirect.ifPresent(view -> model.addAttribute("redirect", view));
        if (held.filter(HeldView::refused).isEmpty()) {
            model.addAttribute("outcomes", ways(redirect));
        }
        return "desk/held";
    }

    private static List<Choice> ways(Optional<RedirectView> redirect) {
        Choice share = Choice.of(DecisionOutcome.SHARE.name(), "Pass it on to the recipients selected below");
        Choice none = Choice.of(DecisionOutcome.NO_FURTHER_ACTION.name(), "Do not pass it on from here");
        Choice away = Choice.of(DecisionOutcome.SEND_TO_OTHER_AREA.name(), "Send it to the area where the child lives");
        return redirect.filter(view -> view.outcome() == DecisionOutcome.SEND_TO_OTHER_AREA)
                .map(_ -> List.of(away, share, none))
                .orElseGet(() -> List.of(share, none));
    }

    private Optional<RedirectView> redirect(WorkItem item, Optional<HeldView> held) {
        return held.flatMap(view -> redirection.of(item, view));
    }

    private String repair(WorkItem item, boolean hasReferral, Model model) {
        Optional<FailedView> failed = FailedView.of(item, story, destinations);
        failed.ifPresent(view -> model.addAttribute("failed", view));
        boolean placed = story.placed(item.submission()).isPresent();
        Choice done = Choice.of(DecisionOutcome.NO_FURTHER_ACTION.name(), "It has been done another way, or need not be done");
        Choice share = Choice.of(DecisionOutcome.SHARE.name(), "Decide again who gets it");
        model.addAttribute("outcomes", placed ? List.of(done, share) : List.of(done));
        if (!placed) {
            model.addAttribute("recipients", List.of());
        }
        model.addAttribute("keyable", !hasReferral && failed.filter(view -> view.stage() == Stage.NORMALISE).isPresent());
        return "desk/failed";
    }

    private static String key(PageForm form, Model model) {
        model.addAttribute("keying", KeyingChoices.all());
        model.addAttribute("children", KeyingForm.children(form));
        model.addAttribute("setAside", UUID.randomUUID().toString());
        return "desk/keying";
    }

    private Optional<HeldView> held(WorkItem item) {
        return HeldView.of(item, story, destinations);
    }

    private Optional<HumanDecision> earlier(WorkItem item) {
        return story.decisions(item.submission()).stream().reduce((_, later) -> later);
    }
}
