package uk.frontdoor.app.account;

import java.util.Map;
import java.util.Optional;
import uk.frontdoor.core.ledger.LedgerFact;
import uk.frontdoor.core.ledger.LedgerKind;

/** Which entries of the ledger say that somebody was shown something, in words. */
final class LookWords {
    private LookWords() {}

    /** A look by a member of staff. */
    static Optional<String> looked(LedgerFact fact) {
        Map<String, String> details = fact.details();
        if (fact.kind() == LedgerKind.BREAK_GLASS) {
            return Optional.ofNullable(details.get("did"))
                    .map(
                            did -> did.equals("OPENED") ? "Opened it from another area" : "Judged an opening from another area");
        }
        if (fact.kind() != LedgerKind.VIEWED || isSender(details)) {
            return Optional.empty();
        }
        if (details.containsKey("document")) {
            return Optional.of("Had a document that came with it");
        }
        return Optional.of(
                switch (details.getOrDefault("shown", "")) {
                    case "account" -> "This account";
                    case "account file" -> "This account, as a file";
                    case "subject access" -> "Everything held, to answer a request for it";
                    case "fields to correct" -> "What the record says, to correct it";
                    default -> "The record";
                });
    }

    /** Something the referrer was told, or fetched. */
    static Optional<String> told(LedgerFact fact) {
        if (fact.kind() == LedgerKind.FEEDBACK && !"AcknowledgedOnly".equals(fact.details().get("told"))) {
            return Optional.of("The gateway's word to the referrer on how it goes on");
        }
        if (fact.kind() == LedgerKind.REPLIED) {
            return Optional.of("A reply of a person to the referrer");
        }
        return fact.kind() == LedgerKind.VIEWED && isSender(fact.details())
                ? Optional.of("Fetched by the referrer's system: what it had sent")
                : Optional.empty();
    }

    private static boolean isSender(Map<String, String> details) {
        return "ServiceRequest".equals(details.get("shown"));
    }
}
