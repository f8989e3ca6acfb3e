package uk.frontdoor.app.desk;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.ui.Model;
import uk.frontdoor.app.access.StaffPrincipal;
import uk.frontdoor.app.access.StaffRole;
import uk.frontdoor.app.decision.DecisionPreview;
import uk.frontdoor.app.decision.ReasonCode;
import uk.frontdoor.app.page.Choice;
import uk.frontdoor.app.page.FieldError;
import uk.frontdoor.app.page.PageForm;
import uk.frontdoor.app.story.Story;
import uk.frontdoor.core.area.Destination;
import uk.frontdoor.core.area.Destinations;
import uk.frontdoor.core.failure.Problem;
import uk.frontdoor.core.failure.Stage;
import uk.frontdoor.core.intake.SubmissionId;
import uk.frontdoor.core.intake.Submissions;
import uk.frontdoor.core.referral.CanonicalLevel;
import uk.frontdoor.core.referral.Matter;
import uk.frontdoor.core.referral.Referral;
import uk.frontdoor.core.sharing.Previewed;
import uk.frontdoor.core.triage.DecisionOutcome;
import uk.frontdoor.core.triage.HumanDecision;
import uk.frontdoor.core.triage.Referrals;
import uk.frontdoor.core.worklist.WorkItem;
import uk.frontdoor.core.worklist.WorkKind;
import uk.frontdoor.core.worklist.WorkList;

/** Puts one piece of work on a page, after recording that this person looks at it. */
final class WorkPage {
    static final FieldError LOST = new FieldError(
            "decision",
            "This work is no longer yours: somebody else holds it or has decided it. Nothing was recorded. "
                    + "What you typed is still below.");

    private static final FieldError CHANGED = new FieldError(
            "preview", "What would go has changed since you looked. Nothing was recorded. Check it again.");
    private static final Set<String> NOT_CARRIED = Set.of("_csrf", "seen", "change");

    private final WorkList work;
    private final DeskList list;
    private final Sources sources;

    WorkPage(WorkList work, DeskList list, Sources sources) {
        this.work = work;
        this.list = list;
        this.sources = sources;
    }

    /** Where everything on the page is read. */
    record Sources(
            Referrals referrals,
            Submissions submissions,
            Story story,
            Destinations destinations,
            Redirection redirection) {}

    /** As first opened: what is known already is filled in. */
    String show(WorkItem item, StaffPrincipal staff, Model model) {
        Optional<HeldView> held = held(item);
        return show(item, staff, DeskForm.first(held, redirect(item, held), earlier(item)), model);
    }

    /** With what was typed. */
    String show(WorkItem item, StaffPrincipal staff, PageForm form, Model model) {
        boolean hasReferral = describe(item, staff, form, model);
        return switch (item.kind()) {
            case TRIAGE, CHANGE, DUE -> "desk/work";
            case KEYING -> hasReferral ? "desk/work" : key(form, model);
            case HELD -> settle(item, model);
            case FAILED -> repair(item, hasReferral, model);
        };
    }

    /** The original beside a form to key it. */
    String showKeying(WorkItem item, StaffPrincipal staff, PageForm form, Model model) {
        describe(item, staff, form, model);
        return key(form, model);
    }

    /** What each recipient would get, with everything typed carried along. */
    String showPreview(
            WorkItem item,
            StaffPrincipal staff,
            Map<String, List<String>> typed,
            List<Previewed> answers,
            Model model) {
        work.viewed(item.id(), staff.getUsername());
        Map<String, List<String>> carried = new LinkedHashMap<>(typed);
        NOT_CARRIED.forEach(carried::remove);
        model.addAttribute("staff", staff.getUsername());
        model.addAttribute("back", "/desk");
        model.addAttribute("item", list.row(item, staff));
        model.addAttribute("form", new PageForm(carried, typed.containsKey("seen") ? List.of(CHANGED) : List.of()));
        model.addAttribute("seen", DecisionPreview.seal(answers));
        model.addAttribute("nothingGoes", answers.stream().noneMatch(Previewed.WouldGo.class::isInstance));
        model.addAttribute(
                "previews",
                answers.stream()
                        .map(answer -> PreviewView.of(answer, sources.destinations()))
                        .toList());
        return "desk/preview";
    }

    private String settle(WorkItem item, Model model) {
        Optional<HeldView> held = held(item);
        held.ifPresent(view -> model.addAttribute("held", view));
        Optional<RedirectView> redirect = redirect(item, held);
        redirect.ifPresent(view -> model.addAttribute("redirect", view));
        model.addAttribute("outcomes", ways(redirect));
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
        return held.flatMap(view -> sources.redirection().of(item, view));
    }

    private String repair(WorkItem item, boolean hasReferral, Model model) {
        Optional<FailedView> failed = FailedView.of(item, sources.story(), sources.destinations());
        failed.ifPresent(view -> model.addAttribute("failed", view));
        boolean placed = sources.story().placed(item.submission()).isPresent();
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
        return HeldView.of(item, sources.story(), sources.destinations());
    }

    private Optional<HumanDecision> earlier(WorkItem item) {
        return sources.story().decisions(item.submission()).stream().reduce((_, later) -> later);
    }

    /** Says whether there is a referral yet. */
    private boolean describe(WorkItem item, StaffPrincipal staff, PageForm form, Model model) {
        work.viewed(item.id(), staff.getUsername());
        Optional<Referral> referral = sources.referrals().find(item.submission());
        model.addAttribute("staff", staff.getUsername());
        model.addAttribute("back", "/desk");
        model.addAttribute("item", list.row(item, staff));
        model.addAttribute("done", item.done());
        model.addAttribute("until", until(item));
        model.addAttribute("form", form);
        model.addAttribute("problems", ReferralView.findings(item.problems()));
        model.addAttribute("findings", ReferralView.findings(findings(item, referral)));
        model.addAttribute("referral", referral.map(ReferralView::of).orElse(List.of()));
        if (item.kind() == WorkKind.DUE && item.subject() != null) {
            model.addAttribute("due", DueWords.of(item.subject()));
        }
        evidence(item, model);
        offer(item, staff, model);
        return referral.isPresent();
    }

    private List<Problem> findings(WorkItem item, Optional<Referral> referral) {
        return Stream.concat(
                        referral.map(Referral::findings).orElse(List.of()).stream(),
                        sources.story().foundLater(item.submission()).stream())
                .distinct()
                .toList();
    }

    private void evidence(WorkItem item, Model model) {
        sources.submissions()
                .find(original(item))
                .map(OriginalView::of)
                .ifPresent(view -> model.addAttribute("original", view));
        sources.story()
                .placed(item.submission())
                .map(ProposalView::of)
                .ifPresent(view -> model.addAttribute("proposal", view));
        model.addAttribute(
                "decisions",
                sources.story().decisions(item.submission()).stream()
                        .map(EarlierView::of)
                        .toList());
    }

    private void offer(WorkItem item, StaffPrincipal staff, Model model) {
        List<Destination> recipients = sources.destinations().choosableIn(item.area());
        model.addAttribute("outcomes", outcomes());
        model.addAttribute("levels", levels());
        model.addAttribute("reasons", reasons());
        model.addAttribute("recipients", recipients.stream().map(WorkPage::choice).toList());
        model.addAttribute("matters", matters());
        model.addAttribute("manager", staff.is(StaffRole.MANAGER));
    }

    /** What came last about it: for a change, the message that changes it. */
    private static SubmissionId original(WorkItem item) {
        String subject = item.subject();
        return item.kind() == WorkKind.CHANGE && subject != null ? SubmissionId.of(subject) : item.submission();
    }

    private static @Nullable String until(WorkItem item) {
        return item.leaseExpiresAt() == null ? null : Deadline.moment(item.leaseExpiresAt());
    }

    private static List<Choice> outcomes() {
        return Arrays.stream(DecisionOutcome.values())
                .map(outcome -> Choice.of(outcome.name(), Words.of(outcome)))
                .toList();
    }

    private static List<Choice> matters() {
        return Arrays.stream(Matter.values())
                .filter(Matter::isRecordedByAPerson)
                .map(matter -> Choice.of(matter.name(), MatterWords.of(matter)))
                .toList();
    }

    private static List<Choice> levels() {
        return Arrays.stream(CanonicalLevel.values())
                .map(level -> Choice.of(level.name(), level.name() + " " + Words.of(level)))
                .toList();
    }

    private static List<Choice> reasons() {
        return Arrays.stream(ReasonCode.values())
                .map(reason -> Choice.of(reason.name(), reason.label()))
                .toList();
    }

    private static Choice choice(Destination destination) {
        return Choice.of(destination.id().value(), destination.name(), Words.of(destination.kind()));
    }
}
