package uk.frontdoor.core.sharing;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.frontdoor.core.referral.Agreement;
import uk.frontdoor.core.referral.AgreementState;

/**
 * Leaves out what the same giver has since taken back.
 *
 * <p>Agreement grows step by step, so a later one adds to an earlier one; only a change between agreeing and
 * objecting replaces what was said. Where the order in time is not known both stand, which is a conflict.
 */
final class CurrentStatements {
    private CurrentStatements() {}

    static List<Agreement> of(List<Agreement> all) {
        return all.stream()
                .filter(earlier -> all.stream().noneMatch(later -> replaces(later, earlier)))
                .toList();
    }

    private static boolean replaces(Agreement later, Agreement earlier) {
        Instant before = saidAt(earlier);
        Instant after = saidAt(later);
        return earlier.giver() != null
                && earlier.giver().equals(later.giver())
                && earlier.capacity() == later.capacity()
                && earlier.covers().equals(later.covers())
                && (agrees(earlier) && objects(later) || objects(earlier) && agrees(later))
                && before != null
                && after != null
                && after.isAfter(before);
    }

    private static boolean agrees(Agreement statement) {
        return statement.state() == AgreementState.AGREED && statement.withdrawnAt() == null;
    }

    private static boolean objects(Agreement statement) {
        return statement.withdrawnAt() != null
                || statement.state() == AgreementState.REFUSED
                || statement.state() == AgreementState.WITHDRAWN;
    }

    private static @Nullable Instant saidAt(Agreement statement) {
        return statement.withdrawnAt() == null ? statement.givenAt() : statement.withdrawnAt();
    }
}
