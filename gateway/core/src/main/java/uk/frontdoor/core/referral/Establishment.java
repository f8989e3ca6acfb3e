package uk.frontdoor.core.referral;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Where a child is, was or will be accommodated, as a statutory notice says (Children Act 1989, sections 85 and 86).
 *
 * @param run by whom it is run
 * @param paid by whom the stay is paid
 * @param expectedUntil when the stay is expected to end
 * @param forThreeMonths it is intended that the child stays three months or longer
 * @param detainedUnder section of the Mental Health Act 1983; null when the child is not detained
 * @param contact the key worker's telephone or role
 */
public record Establishment(
        String name,
        Sector run,
        Sector paid,
        @Nullable Postcode postcode,
        @Nullable LocalDate admittedOn,
        @Nullable LocalDate expectedUntil,
        boolean forThreeMonths,
        @Nullable LocalDate dischargedOn,
        @Nullable String detainedUnder,
        @Nullable String contact) {
    private static final int NOTIFIED_AFTER_WEEKS = 12;
    private static final int NOTIFIED_AFTER_MONTHS = 3;

    /** Whose it is. */
    public enum Sector {
        PUBLIC,
        PRIVATE
    }

    /** Whether the authority has to be notified on a day: by intention, or because twelve weeks have gone by. */
    public boolean isToBeNotifiedOn(LocalDate day) {
        LocalDate until = dischargedOn != null ? dischargedOn : day;
        return forThreeMonths || isLong(expectedUntil) || isLong(until);
    }

    private boolean isLong(@Nullable LocalDate until) {
        return admittedOn != null && until != null && !until.isBefore(notifiedFrom(admittedOn));
    }

    /** Twelve weeks or three months after admission, whichever comes first. */
    public @Nullable LocalDate notifiedFrom() {
        return admittedOn == null ? null : notifiedFrom(admittedOn);
    }

    private static LocalDate notifiedFrom(LocalDate admittedOn) {
        LocalDate weeks = admittedOn.plusWeeks(NOTIFIED_AFTER_WEEKS);
        LocalDate months = admittedOn.plusMonths(NOTIFIED_AFTER_MONTHS);
        return weeks.isBefore(months) ? weeks : months;
    }
}
