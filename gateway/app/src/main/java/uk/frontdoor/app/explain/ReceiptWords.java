package uk.frontdoor.app.explain;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** A decision receipt in plain English. */
final class ReceiptWords {
    private ReceiptWords() {}

    static List<String> of(String reference, Explanation.Recipient recipient) {
        List<String> words = new ArrayList<>();
        words.add(
                switch (recipient.answer()) {
                    case Explanation.SHARED ->
                        "Parts of referral %s were shared with %s.".formatted(reference, recipient.name());
                    case Explanation.HELD ->
                        "Nothing of referral %s has gone to %s: a person has to decide."
                                .formatted(reference, recipient.name());
                    case String _ -> "Nothing of referral %s goes to %s.".formatted(reference, recipient.name());
                });
        words.add("The reason: %s".formatted(recipient.why()));
        words.add("Rule %s, table version %s. Lawful basis: %s."
                .formatted(recipient.rule(), recipient.table(), recipient.lawfulBasis()));
        if (recipient.answer().equals(Explanation.SHARED)) {
            add(words, "Went whole", "went", recipient);
            add(words, "Went in part", "went in part", recipient);
            add(words, "Left out", "did not go", recipient);
        }
        return words;
    }

    private static void add(List<String> words, String says, String answer, Explanation.Recipient recipient) {
        String groups = recipient.groups().stream()
                .filter(group -> group.answer().equals(answer))
                .map(Explanation.Group::group)
                .collect(Collectors.joining(", "));
        if (!groups.isEmpty()) {
            words.add("%s: %s.".formatted(says, groups));
        }
    }
}
