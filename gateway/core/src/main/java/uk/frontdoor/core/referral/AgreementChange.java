package uk.frontdoor.core.referral;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** What all statements of agreement come to once somebody has taken one back or confirmed it. A pure function. */
public final class AgreementChange {
    private AgreementChange() {}

    /** Only what agrees can be withdrawn or confirmed. */
    public static boolean isOpenTo(Agreement statement) {
        boolean agrees = statement.state() == AgreementState.AGREED || statement.state() == AgreementState.STALE;
        return agrees && statement.withdrawnAt() == null;
    }

    /**
     * Whoever withdraws takes back everything they agreed to for the same children, however often they said it.
     * Confirming leaves what was said and adds that it was said again.
     */
    public static List<Agreement> after(List<Agreement> all, Agreement statement, AgreementWord word, Instant at) {
        return switch (word) {
            case WITHDRAWN ->
                all.stream()
                        .map(each -> isOpenTo(each) && isSameVoice(each, statement) ? withdrawn(each, at) : each)
                        .toList();
            case CONFIRMED -> Stream.concat(all.stream(), Stream.of(confirmed(statement, at))).toList();
        };
    }

    /** The same giver speaks for the same children. */
    public static boolean isSameVoice(Agreement one, Agreement other) {
        return one.capacity() == other.capacity()
                && Objects.equals(one.giver(), other.giver())
                && one.covers().equals(other.covers());
    }

    private static Agreement withdrawn(Agreement said, Instant at) {
        return new Agreement(
                AgreementState.WITHDRAWN,
                said.capacity(),
                said.giver(),
                said.covers(),
                said.recipients(),
                said.excludedRecipients(),
                said.givenAt(),
                said.reviewOn(),
                at,
                said.notSoughtReason(),
                said.competent(),
                said.explained());
    }

    private static Agreement confirmed(Agreement said, Instant at) {
        return new Agreement(
                AgreementState.AGREED,
                said.capacity(),
                said.giver(),
                said.covers(),
                said.recipients(),
                said.excludedRecipients(),
                at,
                null,
                null,
                null,
                said.competent(),
                true);
    }
}
