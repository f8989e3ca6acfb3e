package uk.frontdoor.app.refer;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import uk.frontdoor.core.area.England;

/** Which questions are asked, and in which order, given the answers so far. */
final class Journey {
    static final String CHECK = "check";

    private static final Set<String> PERSONAL_FIELDS = Set.of(
            AgreementPages.STATE,
            "capacity",
            "agreementWho",
            "explained",
            "agreedRecipients",
            "agreementHow",
            "notSoughtReason",
            "tellParents",
            "anonymous",
            "contactMethod",
            "contactValue",
            "contactWhen",
            "contactNote",
            "contactSafe",
            "confirmation",
            "workplace",
            "level",
            "childWishes",
            "parentViews",
            "childSeenAlone");
    private static final Set<String> PERSONAL_PAGES = Set.of(
            "agreement",
            "agreement-given",
            "agreement-not-asked",
            "responsibility",
            "parents",
            "your-details",
            "safe-contact",
            "workplace",
            "level",
            "voice");

    private final Places places;
    private final Clock clock;

    Journey(Places places, Clock clock) {
        this.places = places;
        this.clock = clock;
    }

    Places places() {
        return places;
    }

    /** The order read top to bottom is the order asked. */
    List<Page> pages(Answers answers) {
        LocalDate today = LocalDate.now(clock.withZone(England.TIME));
        List<Page> pages = new ArrayList<>(List.of(Pages.DANGER, Pages.WHO));
        if (answers.isFrom(Who.YOUNG_PERSON)) {
            pages.addAll(List.of(ContactPages.SAFE_CONTACT, Pages.PARENTS));
        }
        pages.add(Pages.LANGUAGE);
        if (answers.isFrom(Who.PROFESSIONAL)) {
            pages.add(ProfessionalPages.WORKPLACE);
        }
        ChildPages child = new ChildPages(places, today);
        answers.series(Series.CHILDREN)
                .map(ChildFields::new)
                .forEach(each -> pages.addAll(child.of(each, answers)));
        pages.add(Pages.CHILDREN);
        pages.addAll(FamilyPages.household(answers, today));
        pages.addAll(List.of(Pages.WORRY, Pages.DANGER_AGAIN, Pages.SIGNS));
        if (answers.isFrom(Who.PROFESSIONAL)) {
            ProfessionalPages.level(answers, places).ifPresent(pages::add);
            pages.add(ProfessionalPages.ASSESSMENTS);
        }
        pages.add(Pages.HELP);
        FamilyPages.voice(answers).ifPresent(pages::add);
        pages.addAll(AgreementPages.of(answers, today));
        pages.addAll(yourself(answers));
        return List.copyOf(pages);
    }

    private static List<Page> yourself(Answers answers) {
        List<Page> pages = new ArrayList<>();
        if (answers.isFrom(Who.PROFESSIONAL)) {
            pages.add(ProfessionalPages.ATTACHMENTS);
        }
        pages.add(ContactPages.yourDetails(answers));
        if (!answers.isFrom(Who.YOUNG_PERSON) && !ContactPages.anonymous(answers)) {
            pages.add(ContactPages.SAFE_CONTACT);
        }
        return pages;
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
