package uk.frontdoor.app.desk;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.ui.Model;
import uk.frontdoor.app.access.StaffPrincipal;
import uk.frontdoor.app.access.StaffRole;
import uk.frontdoor.app.matching.Matches;
import uk.frontdoor.app.matching.StaffViewer;
import uk.frontdoor.app.page.EnglishTime;
import uk.frontdoor.app.page.PageForm;
import uk.frontdoor.app.recall.RecallView;
import uk.frontdoor.app.recall.Recalls;
import uk.frontdoor.app.story.Story;
import uk.frontdoor.core.area.Destination;
import uk.frontdoor.core.area.Destinations;
import uk.frontdoor.core.area.England;
import uk.frontdoor.core.failure.Problem;
import uk.frontdoor.core.intake.SubmissionId;
import uk.frontdoor.core.intake.Submissions;
import uk.frontdoor.core.referral.Child;
import uk.frontdoor.core.referral.Referral;
import uk.frontdoor.core.triage.Referrals;
import uk.frontdoor.core.worklist.Closings;
import uk.frontdoor.core.worklist.WorkItem;
import uk.frontdoor.core.worklist.WorkKind;
import uk.frontdoor.core.worklist.WorkList;

/** Everything that is shown of one piece of work, whatever its kind. Who asks for it is recorded as having looked. */
final class WorkFacts {
    private final WorkList work;
    private final DeskList list;
    private final Sources sources;
    private final OnRecord record;
    private final HandOverForm handOver;

    WorkFacts(WorkList work, DeskList list, Sources sources, OnRecord record, HandOverForm handOver) {
        this.work = work;
        this.list = list;
        this.sources = sources;
        this.record = record;
        this.handOver = handOver;
    }

    /** Where everything on the page is read. */
    record Sources(
            Referrals referrals,
            Submissions submissions,
            Story story,
            Destinations destinations,
            Matches matches,
            Closings closings,
            DeskOverview overview,
            Recalls recalls,
            Clock clock) {}

    /** Says whether there is a referral yet. */
    boolean describe(WorkItem item, StaffPrincipal staff, PageForm form, Model model) {
        Optional<Referral> referral = sources.referrals().find(item.submission());
        frame(item, staff, form, model);
        model.addAttribute("done", item.done());
        model.addAttribute("until", until(item));
        model.addAttribute("problems", ReferralView.findings(item.problems()));
        model.addAttribute("findings", ReferralView.findings(findings(item, referral)));
        model.addAttribute("referral", referral.map(ReferralView::of).orElse(List.of()));
        if (item.kind() == WorkKind.DUE && item.subject() != null) {
            model.addAttribute("due", DueWords.of(item.subject()));
        }
        model.addAttribute("matches", sources.matches().of(item.submission(), StaffViewer.of(staff)));
        model.addAttribute("history", record.history(item));
        model.addAttribute("around", sources.overview().around(item, staff));
        model.addAttribute(
                "recalls",
                sources.recalls().of(item.submission()).stream()
                        .map(each -> RecallView.of(each, sources.destinations()))
                        .toList());
        evidence(item, model);
        offer(item, staff, model);
        model.addAttribute("siblings", referral.map(WorkFacts::siblings).orElse(List.of()));
        holding(item, staff, form, model);
        return referral.isPresent();
    }

    /** What stands around every page about one piece of work. */
    void frame(WorkItem item, StaffPrincipal staff, PageForm form, Model model) {
        work.viewed(item, staff.getUsername());
        model.addAttribute("staff", staff.getUsername());
        model.addAttribute("back", "/desk");
        model.addAttribute("item", list.row(item, staff));
        model.addAttribute("form", form);
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
                .or(() -> sources.submissions().find(item.submission()))
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
        model.addAttribute("outcomes", DecisionChoices.outcomes());
        model.addAttribute("levels", DecisionChoices.levels());
        model.addAttribute("reasons", DecisionChoices.reasons());
        model.addAttribute("recipients", DecisionChoices.recipients(recipients));
        model.addAttribute("matters", DecisionChoices.matters());
        LocalDate today = LocalDate.ofInstant(sources.clock().instant(), England.TIME);
        model.addAttribute("overrideDays", DecisionChoices.overrideDays(today));
        model.addAttribute("manager", staff.is(StaffRole.MANAGER, item.area()));
    }

    /** Labels of the children, where there are several: each may have a level of its own. */
    private static List<String> siblings(Referral referral) {
        List<String> labels = referral.children().stream().map(Child::label).toList();
        return labels.size() < 2 ? List.of() : labels;
    }

    /** What came last about it: for a change, the message that changes it; staff who correct it send none. */
    private static SubmissionId original(WorkItem item) {
        String subject = item.subject();
        return item.kind() == WorkKind.CHANGE && subject != null ? SubmissionId.of(subject) : item.submission();
    }

    /** Who has it, who looks at it too, and what this person may do about that. */
    private void holding(WorkItem item, StaffPrincipal staff, PageForm form, Model model) {
        boolean mine = list.row(item, staff).mine();
        boolean lost = form.failed() && !form.values().containsKey("handTo");
        Optional<ClosingView> closing =
                sources.closings().last(item.id()).map(each -> ClosingView.of(each, staff.getUsername()));
        closing.ifPresent(view -> model.addAttribute("closing", view));
        model.addAttribute("seconds", DecisionChoices.seconds());
        boolean waits = closing.filter(ClosingView::waits).isPresent();
        model.addAttribute("deciding", !waits && (lost || mine && !item.done()));
        model.addAttribute("toClaim", !item.done() && !waits && !mine && !lost);
        model.addAttribute("looking", record.looking(item, staff));
        if (!item.done() && (mine || staff.is(StaffRole.MANAGER, item.area()))) {
            model.addAttribute("people", handOver.people(List.of(item.area()), staff));
            model.addAttribute("handReasons", HandOverForm.reasons());
        }
    }

    private static @Nullable String until(WorkItem item) {
        return item.leaseExpiresAt() == null ? null : EnglishTime.moment(item.leaseExpiresAt());
    }
}
