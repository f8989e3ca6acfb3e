package uk.frontdoor.app.account;

import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.frontdoor.app.account.ChildAccount.Answered;
import uk.frontdoor.app.page.EnglishTime;

/** An account as its page shows it. */
public record AccountView(ChildAccount account) {
    /** One line of a list. */
    public record Line(String at, String who, String what, String reference) {}

    public List<String> records() {
        return account.records().stream()
                .map(each -> "%s, received %s".formatted(each.reference(), EnglishTime.moment(each.receivedAt())))
                .toList();
    }

    public List<Line> told() {
        return account.told().stream()
                .map(each -> new Line(EnglishTime.moment(each.at()), each.by(), each.what(), each.reference()))
                .toList();
    }

    public List<Line> looks() {
        return account.looks().stream()
                .map(each -> new Line(EnglishTime.moment(each.at()), each.who(), each.what(), each.reference()))
                .toList();
    }

    public String decided(Answered answer) {
        return "%s, after %s had decided".formatted(EnglishTime.moment(answer.at()), answer.decidedBy());
    }

    /** How far it has come; null where nothing went. */
    public @Nullable String delivered(Answered answer) {
        if (!answer.answer().equals("shared")) {
            return null;
        }
        if (answer.confirmedAt() != null) {
            return "Receipt of " + EnglishTime.moment(answer.confirmedAt());
        }
        return answer.sentAt() == null
                ? "Not sent"
                : "Sent %s, no receipt yet".formatted(EnglishTime.moment(answer.sentAt()));
    }
}
