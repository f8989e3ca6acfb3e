package uk.frontdoor.app.desk;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import uk.frontdoor.app.page.EnglishTime;
import uk.frontdoor.core.referral.Agreement;
import uk.frontdoor.core.referral.AgreementChange;
import uk.frontdoor.core.referral.Referral;

/**
 * One statement of agreement, in words.
 *
 * @param open it agrees and was not taken back, so that it can be withdrawn or confirmed
 */
public record StatementView(int number, String said, String who, List<String> details, boolean open) {
    static List<StatementView> of(Referral referral) {
        PeopleNames people = PeopleNames.in(referral);
        return IntStream.range(0, referral.agreements().size())
                .mapToObj(index -> of(index, referral.agreements().get(index), people))
                .toList();
    }

    private static StatementView of(int index, Agreement statement, PeopleNames people) {
        String capacity = Words.of(statement.capacity()).toLowerCase(Locale.ROOT);
        String who = statement.giver() == null ? capacity : people.called(statement.giver()) + ", " + capacity;
        return new StatementView(
                index, Words.of(statement.state()), who, details(statement, people), AgreementChange.isOpenTo(statement));
    }

    private static List<String> details(Agreement statement, PeopleNames people) {
        List<String> details = new ArrayList<>();
        add(details, "Said on ", statement.givenAt() == null ? null : EnglishTime.moment(statement.givenAt()));
        add(details, "To be reviewed on ", statement.reviewOn() == null ? null : EnglishTime.day(statement.reviewOn()));
        add(details, "Withdrawn on ", statement.withdrawnAt() == null ? null : EnglishTime.moment(statement.withdrawnAt()));
        add(details, "May be told: ", statement.recipients().isEmpty() ? "the front door only" : words(statement.recipients()));
        add(details, "Must not be told: ", statement.excludedRecipients().isEmpty() ? null : words(statement.excludedRecipients()));
        add(details, "For: ", statement.covers().isEmpty() ? null : String.join(", ", statement.covers().stream().map(people::called).toList()));
        add(details, "", statement.explained() ? null : "Not recorded that it was explained");
        return details;
    }

    private static void add(List<String> details, String label, @Nullable String value) {
        if (value != null) {
            details.add(label + value);
        }
    }

    private static String words(List<String> recipients) {
        return String.join(", ", recipients.stream()
                .map(word -> word.matches("[A-Z_]+") ? Words.ofConstant(word) : word)
                .toList());
    }

    /** As the label of a radio button. */
    public String label() {
        return "%s by %s".formatted(said, who);
    }
}
