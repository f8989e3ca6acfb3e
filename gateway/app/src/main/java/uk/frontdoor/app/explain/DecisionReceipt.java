package uk.frontdoor.app.explain;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What was answered for one recipient of one decision, for somebody to keep and to hold against us. Names rules and groups
 * of fields, never their values.
 *
 * @param words the same in plain English
 * @param ledgerEntry the entry that recorded it; null for a moment, until it is chained
 * @param ledgerHash of that entry, in hexadecimal
 */
record DecisionReceipt(
        String format,
        String reference,
        String decision,
        String decidedAt,
        String outcome,
        Explanation.Recipient recipient,
        List<String> words,
        @Nullable Long ledgerEntry,
        @Nullable String ledgerHash) {
    private static final String FORMAT = "urn:frontdoor:schema:decision-receipt-1";

    DecisionReceipt {
        words = List.copyOf(words);
    }

    /** Empty for a recipient that was not asked about: nothing was decided for it. */
    static Optional<DecisionReceipt> of(
            Explanation explanation, String decision, String recipient, Optional<Chained> chained) {
        return explanation.decisions().stream()
                .filter(decided -> decided.id().equals(decision))
                .flatMap(decided -> decided.recipients().stream()
                        .filter(each -> each.id().equals(recipient) && each.wasAsked())
                        .map(each -> of(explanation.reference(), decided, each, chained)))
                .findFirst();
    }

    private static DecisionReceipt of(
            String reference,
            Explanation.Decided decided,
            Explanation.Recipient recipient,
            Optional<Chained> chained) {
        return new DecisionReceipt(
                FORMAT,
                reference,
                decided.id(),
                decided.at(),
                decided.outcome(),
                recipient,
                ReceiptWords.of(reference, recipient),
                chained.map(Chained::entry).orElse(null),
                chained.map(Chained::hash).orElse(null));
    }

    /** Where the ledger has it. */
    record Chained(long entry, String hash) {}
}
