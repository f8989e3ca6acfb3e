package uk.frontdoor.app.refer;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/** Which questions are asked, and in which order, given the answers so far. */
final class Journey {
    static final String CHECK = "check";

    private static final Set<String> PERSONAL_FIELDS = Set.of(
            AgreementPages.STATE,
            "capacity",
            "agreementWho",
            "explained",
            "agreedRecipients",
            "notSoughtReason",
            "anonymous",
            "contactMethod",
            "contactValue",
            "contactWhen",
            "contactSafe");
    private static final Set<String> PERSONAL_PAGES = Set.of(
            "agreement", "agreement-given", "agreement-not-asked", "responsibility", "your-details", "safe-contact");

    private final Clock clock;

    Journey(Clock clock) {
        this.clock = clock;
    }

    /** The order read top to bottom is the order asked. */
    List<Page> pages(Answers answers) {
        LocalDate today = LocalDate.now(clock);
        List<Page> pages = new ArrayList<>(List.of(Pages.DANGER, Pages.WHO));
        IntStream.rangeClosed(1, answers.children())
                .mapToObj(ChildFields::new)
                .forEach(child -> pages.addAll(ChildPages.of(child, answers, today)));
        if (!answers.isFrom(Who.YOUNG_PERSON)) {
            pages.add(Pages.CHILDREN);
        }
        pages.addAll(List.of(Pages.WORRY, Pages.DANGER_AGAIN, Pages.SIGNS, Pages.HELP));
        pages.addAll(AgreementPages.of(answers));
        pages.add(ContactPages.yourDetails(answers));
        if (!ContactPages.anonymous(answers)) {
            pages.add(ContactPages.SAFE_CONTACT);
        }
        return List.copyOf(pages);
    }

    Optional<Page> find(Answers answers, String path) {
        return pages(answers).stream().filter(page -> page.path().equals(path)).findFirst();
    }

    /** Takes in what was sent with one page. Somebody else's agreement or contact is never kept as one's own. */
    Answers fill(Answers answers, Page page, Map<String, List<String>> sent) {
        Answers filled = answers.with(page, sent);
        boolean someoneElse = page.equals(Pages.WHO) && !filled.text("who").equals(answers.text("who"));
        return someoneElse ? filled.without(PERSONAL_FIELDS, PERSONAL_PAGES) : filled;
    }

    /** The first page still to be answered; empty when everything is. */
    Optional<Page> firstOpen(Answers answers) {
        return pages(answers).stream()
                .filter(page -> !answers.answered().contains(page.path())
                        || !page.problems(answers).isEmpty())
                .findFirst();
    }

    /** True for a page that is asked only after questions that have not been answered. */
    boolean tooEarly(Answers answers, Page page) {
        List<Page> pages = pages(answers);
        return firstOpen(answers).map(open -> at(pages, page) > at(pages, open)).orElse(false);
    }

    /** Where one goes on to by "Continue"; empty when it was the last. */
    Optional<Page> after(Answers answers, Page page) {
        List<Page> pages = pages(answers);
        int at = at(pages, page);
        return at + 1 < pages.size() ? Optional.of(pages.get(at + 1)) : Optional.empty();
    }

    /** Where one comes from by "Back". */
    Optional<Page> before(Answers answers, Page page) {
        List<Page> pages = pages(answers);
        int at = at(pages, page);
        return at < 1 ? Optional.empty() : Optional.of(pages.get(at - 1));
    }

    private static int at(List<Page> pages, Page page) {
        return pages.stream().map(Page::path).toList().indexOf(page.path());
    }
}
