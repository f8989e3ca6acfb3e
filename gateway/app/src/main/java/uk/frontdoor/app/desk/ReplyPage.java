package uk.frontdoor.app.desk;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.ui.Model;
import uk.frontdoor.app.access.StaffPrincipal;
import uk.frontdoor.app.page.Choice;
import uk.frontdoor.app.page.PageForm;
import uk.frontdoor.core.feedback.FeedbackReach;
import uk.frontdoor.core.feedback.ReplyTemplate;
import uk.frontdoor.core.feedback.ReplyTemplates;
import uk.frontdoor.core.feedback.ReplyWay;
import uk.frontdoor.core.sharing.DecidedReferrals;
import uk.frontdoor.core.triage.TriagedReferral;
import uk.frontdoor.core.worklist.WorkItem;
import uk.frontdoor.core.worklist.WorkList;

/** Puts the reply to a referrer on a page: how they may be told, and what. */
final class ReplyPage {
    private final WorkList work;
    private final DeskList list;
    private final DecidedReferrals decided;
    private final FeedbackReach reach;
    private final ReplyTemplates templates;

    ReplyPage(
            WorkList work,
            DeskList list,
            DecidedReferrals decided,
            FeedbackReach reach,
            ReplyTemplates templates) {
        this.work = work;
        this.list = list;
        this.decided = decided;
        this.reach = reach;
        this.templates = templates;
    }

    /** A decided referral whose referrer is to be told something. */
    record Replying(UUID decision, WorkItem item, ReplyWay way, List<ReplyTemplate> templates) {}

    /** Empty for what never became a referral, and for other areas. */
    Optional<Replying> find(UUID decision, StaffPrincipal staff) {
        return decided.find(decision).flatMap(triaged -> list.find(triaged.decision().workItem(), staff)
                .map(item -> replying(decision, item, triaged)));
    }

    private Replying replying(UUID decision, WorkItem item, TriagedReferral triaged) {
        ReplyWay way = ReplyWay.of(triaged.referral(), reach.reaches(triaged));
        return new Replying(
                decision,
                item,
                way,
                templates.of(ReplyWay.audience(triaged.referral().referrer().kind())));
    }

    /** Shows how to reach somebody, so it counts as a look. */
    String show(Replying to, StaffPrincipal staff, PageForm form, Model model) {
        work.viewed(to.item(), staff.getUsername());
        model.addAttribute("staff", staff.getUsername());
        model.addAttribute("back", "/desk/decisions/" + to.decision());
        model.addAttribute("backTo", "Back to the decision");
        model.addAttribute("reference", to.item().reference().value());
        model.addAttribute("decision", to.decision().toString());
        model.addAttribute("id", form.value("id").isEmpty() ? UUID.randomUUID().toString() : form.value("id"));
        model.addAttribute("form", form);
        model.addAttribute("way", ReplyView.of(to.way()));
        model.addAttribute(
                "templates",
                to.templates().stream()
                        .map(each -> Choice.of(each.id(), each.title(), each.says()))
                        .toList());
        return "desk/reply";
    }
}
