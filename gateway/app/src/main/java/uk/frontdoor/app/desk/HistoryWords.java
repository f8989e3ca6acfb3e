package uk.frontdoor.app.desk;

import uk.frontdoor.core.ledger.LedgerFact;
import uk.frontdoor.core.ledger.LedgerKind;

/** What the entries of the ledger mean, as a worker reads them. */
final class HistoryWords {
    private HistoryWords() {}

    static String of(LedgerFact fact) {
        return fact.kind() == LedgerKind.SUBJECT_ACCESS && "EXTENDED".equals(fact.details().get("did"))
                ? "Whoever asked for what is held about the child was told that it takes longer"
                : of(fact.kind());
    }

    private static String of(LedgerKind kind) {
        return switch (kind) {
            case RECEIVED -> "Received";
            case REFUSED -> "Refused";
            case NORMALISED -> "Read into a referral";
            case NEEDS_KEYING -> "Could not be read; a person keys it";
            case PLACED -> "Placed in an area";
            case CLAIMED -> "Claimed";
            case VIEWED -> "Looked at";
            case SEARCHED -> "Searched";
            case EXPORTED -> "Saved as a file";
            case HANDED_OVER -> "Handed over";
            case SECONDED -> "Second person";
            case DECIDED -> "Decided";
            case CLOCK_MISSED -> "Its time passed";
            case AGREEMENT -> "Agreement";
            case MATCH_PROPOSED -> "May be about the same child as another";
            case MATCH_SETTLED -> "Said whether it is the same child";
            case RELEASED -> "Released";
            case WITHHELD -> "Withheld";
            case HELD -> "Held for a person";
            case DISPATCHED -> "Sent";
            case DELIVERED -> "Delivered";
            case PROGRESSED -> "The recipient says how it goes on";
            case FEEDBACK -> "Referrer told";
            case REPLIED -> "Reply to the referrer";
            case FAILED -> "Failed";
            case RULES_CHANGED -> "Rules changed";
            case BREAK_GLASS -> "Opened from another area";
            case SUBJECT_ACCESS -> "Asked for what is held about the child";
            case RECTIFIED -> "Said to be wrong";
            case REPLAYED -> "Sent again";
            case ERASURE -> "Erasing it";
            case LEGAL_HOLD -> "Legal hold";
            case RECALLED -> "Recall";
            case RECALL_ANSWERED -> "The recipient answered a recall";
        };
    }
}
