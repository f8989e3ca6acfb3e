package uk.frontdoor.app.erasure;

import java.util.Arrays;
import java.util.List;
import org.springframework.ui.Model;
import uk.frontdoor.app.page.Choice;
import uk.frontdoor.app.page.EnglishTime;
import uk.frontdoor.config.retention.RecordClass;
import uk.frontdoor.config.retention.RetentionRule;

/** Fills the page of information governance on what is kept, held and erased. */
final class RetentionPage {
    private final ErasureLists lists;
    private final DueRecords due;
    private final LegalHolds holds;
    private final List<RetentionRule> rules;

    RetentionPage(ErasureLists lists, DueRecords due, LegalHolds holds, List<RetentionRule> rules) {
        this.lists = lists;
        this.due = due;
        this.holds = holds;
        this.rules = List.copyOf(rules);
    }

    /** @param own whoever looks at it asked for it and may not confirm it */
    public record WaitingView(String id, String reference, String about, String note, boolean own) {}

    /** A record whose time is over. */
    public record DueView(String reference, String why) {}

    /** A hold in force. */
    public record HoldView(String id, String reference, String reason, String laid) {}

    /** What is gone. */
    public record ErasedView(String reference, String how) {}

    /** A rule, in words. */
    public record RuleView(String of, String keep, String source) {}

    /** @param mayAsk for erasures and holds; who may not may still be the second person */
    void show(Erasures.Officer officer, boolean mayAsk, Model model) {
        model.addAttribute("mayAsk", mayAsk);
        model.addAttribute("staff", officer.name());
        model.addAttribute(
                "waiting", lists.waiting(officer.areas()).stream().map(one -> view(one, officer)).toList());
        model.addAttribute("due", due.in(officer.areas()).stream().map(RetentionPage::view).toList());
        model.addAttribute("holds", holds.inForce(officer.areas()).stream().map(RetentionPage::view).toList());
        model.addAttribute("erased", lists.done(officer.areas()).stream().map(RetentionPage::view).toList());
        model.addAttribute("rules", rules.stream().map(RetentionPage::view).toList());
        model.addAttribute(
                "grounds",
                Arrays.stream(Ground.values()).map(each -> Choice.of(each.name(), each.label())).toList());
    }

    private static WaitingView view(ErasureLists.Waiting waiting, Erasures.Officer officer) {
        return new WaitingView(
                waiting.id().toString(),
                waiting.reference(),
                "%s. About %s. Asked for by %s on %s."
                        .formatted(
                                waiting.ground().label(),
                                waiting.children() == 1 ? "one child" : waiting.children() + " children",
                                waiting.by(),
                                EnglishTime.moment(waiting.at())),
                waiting.note(),
                waiting.by().equals(officer.name()));
    }

    private static DueView view(DueRecords.Due due) {
        return new DueView(due.reference(), words(due.of()) + ", since " + EnglishTime.moment(due.since()));
    }

    private static HoldView view(LegalHolds.Hold hold) {
        return new HoldView(
                hold.id().toString(),
                hold.reference(),
                hold.reason(),
                "Laid by %s on %s".formatted(hold.by(), EnglishTime.moment(hold.at())));
    }

    private static ErasedView view(ErasureLists.Erased erased) {
        return new ErasedView(
                erased.reference(),
                "%s. %s asked, %s confirmed, on %s"
                        .formatted(
                                erased.ground().label(),
                                erased.askedBy(),
                                erased.confirmedBy(),
                                EnglishTime.moment(erased.at())));
    }

    private static RuleView view(RetentionRule rule) {
        String since = switch (rule.from()) {
            case CONFIRMED -> "the last recipient's confirmation";
            case DECIDED -> "the last decision";
        };
        return new RuleView(words(rule.of()), EnglishTime.length(rule.keep()) + " from " + since, rule.source());
    }

    private static String words(RecordClass of) {
        return switch (of) {
            case ALLEGATION_AGAINST_STAFF -> "About a person who works with children";
            case STATUTORY_NOTICE -> "Statutory notice";
            case PASSED_ON -> "Passed on, and confirmed by everybody it went to";
            case ANSWERED -> "Decided on, and not passed on";
        };
    }
}
