package uk.frontdoor.core.triage;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import uk.frontdoor.core.area.England;
import uk.frontdoor.core.referral.ReferralKind;

/**
 * When contacts about a child are to be looked at together: with the one at hand three within twelve weeks, or three
 * police notices within three months (reference: R-REPEAT, rows 48 and 76).
 *
 * <p>Operation Encompass notices do not count, because most come beside a police notice of the same incident.
 */
public final class RepeatRule {
    private static final int EARLIER_BEFORE_A_REVIEW = 2;
    private static final Set<ReferralKind> CONTACTS =
            Set.of(ReferralKind.REQUEST_FOR_HELP, ReferralKind.SAFEGUARDING_CONCERN, ReferralKind.POLICE_NOTICE);

    private RepeatRule() {}

    /**
     * @param kind of the contact at hand
     * @param earlier those about the same child, however long ago
     */
    public static boolean isMet(ReferralKind kind, Instant receivedAt, List<EarlierContact> earlier) {
        return counted(kind, receivedAt, earlier) >= EARLIER_BEFORE_A_REVIEW;
    }

    /** How many of them count towards the rule. */
    public static int counted(ReferralKind kind, Instant receivedAt, List<EarlierContact> earlier) {
        LocalDate day = LocalDate.ofInstant(receivedAt, England.TIME);
        boolean police = kind == ReferralKind.POLICE_NOTICE;
        LocalDate from = police ? day.minusMonths(3) : day.minusWeeks(12);
        Set<ReferralKind> counting = police ? Set.of(kind) : CONTACTS;
        return (int) earlier.stream()
                .filter(contact -> counting.contains(contact.kind()))
                .filter(contact -> !LocalDate.ofInstant(contact.receivedAt(), England.TIME).isBefore(from))
                .count();
    }
}
