package uk.frontdoor.app.desk;

import java.time.Period;
import java.util.List;
import org.springframework.ui.Model;
import uk.frontdoor.app.access.StaffPrincipal;
import uk.frontdoor.app.page.Choice;
import uk.frontdoor.app.page.EnglishTime;
import uk.frontdoor.app.page.FieldError;
import uk.frontdoor.app.page.PageForm;
import uk.frontdoor.app.recall.RecallView;
import uk.frontdoor.app.recall.Recalls;
import uk.frontdoor.app.story.Story;
import uk.frontdoor.core.area.Destinations;
import uk.frontdoor.core.referral.AgreementWord;
import uk.frontdoor.core.referral.Referral;
import uk.frontdoor.core.sharing.AgreementTerms;
import uk.frontdoor.core.triage.AgreementRecord;
import uk.frontdoor.core.worklist.WorkItem;
import uk.frontdoor.core.worklist.WorkList;

/** The agreement panel: what was said, what may go to whom because of it, who has what already, and a form for what is said now. */
final class AgreementPage {
    static final FieldError CHANGED = new FieldError(
            "statement", "The agreements have changed since you opened this page. Nothing was recorded. Look again.");

    private final WorkList work;
    private final DeskList list;
    private final Sources sources;

    AgreementPage(WorkList work, DeskList list, Sources sources) {
        this.work = work;
        this.list = list;
        this.sources = sources;
    }

    /** Where everything on the page is read. */
    record Sources(
            Story story, Destinations destinations, Recalls recalls, WhatMayGo mayGo, AgreementTerms terms) {}

    String show(WorkItem item, Referral referral, StaffPrincipal staff, PageForm form, Model model) {
        work.viewed(item, staff.getUsername());
        List<StatementView> statements = StatementView.of(referral);
        model.addAttribute("staff", staff.getUsername());
        model.addAttribute("back", "/desk/work/" + item.id());
        model.addAttribute("backTo", "Back to the referral");
        model.addAttribute("item", list.row(item, staff));
        model.addAttribute("form", form);
        model.addAttribute("statements", statements);
        model.addAttribute("seen", AgreementRecord.seal(referral.agreements()));
        model.addAttribute("open", choices(statements));
        model.addAttribute("words", words(sources.terms().in(item.area())));
        model.addAttribute("answers", answers(item));
        model.addAttribute(
                "recalls",
                sources.recalls().of(item.submission()).stream()
                        .map(each -> RecallView.of(each, sources.destinations()))
                        .toList());
        sources.mayGo().of(item, staff.getUsername()).ifPresent(panel -> model.addAttribute("mayGo", panel));
        return "desk/agreement";
    }

    private static List<Choice> choices(List<StatementView> statements) {
        return statements.stream()
                .filter(StatementView::open)
                .map(statement -> Choice.of(
                        Integer.toString(statement.number()),
                        statement.label(),
                        String.join(". ", statement.details())))
                .toList();
    }

    private static List<Choice> words(Period lasts) {
        return List.of(
                Choice.of(
                        AgreementWord.WITHDRAWN.name(),
                        "They withdraw it",
                        "From now on nothing goes that rests on it. What waits is stopped, and what has gone is recalled from everybody whose right to it rested on it."),
                Choice.of(
                        AgreementWord.CONFIRMED.name(),
                        "They confirm it",
                        lasts.isZero()
                                ? "It counts again today."
                                : "It counts again from today, for %s.".formatted(EnglishTime.length(lasts))));
    }

    private List<AnswerView> answers(WorkItem item) {
        return sources.story().decisions(item.submission()).stream()
                .flatMap(decision -> sources.story().sharedWith(decision.id()).stream())
                .map(shared -> AnswerView.of(shared, sources.destinations()))
                .toList();
    }
}
