package uk.frontdoor.core.sharing;

import java.util.List;
import java.util.stream.Stream;
import uk.frontdoor.core.referral.Agreement;
import uk.frontdoor.core.referral.GiverCapacity;
import uk.frontdoor.core.referral.Referral;

/**
 * That a young person does not want the family told. It stands until a person decides otherwise: no rule turns it into
 * telling, every recipient reads it, and it is looked at again.
 */
record FamilyWish(boolean silent) {
    private static final String TELL = "T-FAM";
    private static final String DO_NOT_TELL = "T-NOFAM";
    private static final String LOOK_AGAIN = "L9";
    private static final String WORDS = ". Do not tell the family: the young person has asked for that";

    static FamilyWish in(Referral referral) {
        return new FamilyWish(referral.agreements().stream()
                .filter(FamilyWish::isTheirOwn)
                .map(Agreement::excludedRecipients)
                .anyMatch(RecipientWords::nameTheFamily));
    }

    private static boolean isTheirOwn(Agreement statement) {
        return statement.capacity() == GiverCapacity.YOUNG_PERSON || statement.capacity() == GiverCapacity.CHILD;
    }

    SharingVerdict appliedTo(SharingVerdict verdict) {
        if (!silent || !verdict.tell().contains(TELL)) {
            return verdict;
        }
        return new SharingVerdict(
                verdict.answer(),
                verdict.profile(),
                verdict.ruleId(),
                verdict.tableVersion(),
                verdict.lawfulBasis(),
                with(verdict.log(), LOOK_AGAIN),
                with(verdict.tell().stream().filter(code -> !code.equals(TELL)).toList(), DO_NOT_TELL),
                verdict.reason());
    }

    /** What a recipient reads first, with the wish behind it. */
    String saidWith(String reason) {
        return silent && !reason.isEmpty() ? reason + WORDS : reason;
    }

    private static List<String> with(List<String> codes, String another) {
        return Stream.concat(codes.stream(), Stream.of(another)).distinct().toList();
    }
}
