package uk.frontdoor.mapping.reading;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import uk.frontdoor.core.failure.FailureCode;
import uk.frontdoor.core.referral.Agreement;
import uk.frontdoor.core.referral.AgreementState;
import uk.frontdoor.core.referral.GiverCapacity;
import uk.frontdoor.core.referral.NotSoughtReason;
import uk.frontdoor.core.referral.SafeContact;

/** Reads what was agreed, and how it is safe to get in touch. */
final class AgreementReader {
    private AgreementReader() {}

    /** An agreement that cannot be understood is never passed over: it goes to a person. */
    static List<Agreement> agreements(Part referral) {
        return referral.each("agreements").stream()
                .flatMap(part -> Stream.ofNullable(agreement(part)))
                .toList();
    }

    private static @Nullable Agreement agreement(Part part) {
        AgreementState state = part.code("state", AgreementState.class);
        if (state == null) {
            part.block("state", part.has("state") ? FailureCode.UNKNOWN_CODE : FailureCode.REQUIRED);
            return null;
        }
        GiverCapacity capacity = part.code("capacity", GiverCapacity.class);
        NotSoughtReason reason = part.code("notSoughtReason", NotSoughtReason.class);
        if (state == AgreementState.NOT_SOUGHT && reason == null) {
            part.odd("notSoughtReason", FailureCode.REQUIRED);
        }
        return new Agreement(
                state,
                capacity == null ? GiverCapacity.NOT_STATED : capacity,
                part.text("giver"),
                part.texts("covers"),
                part.texts("recipients"),
                part.texts("excludedRecipients"),
                part.pastMoment("givenAt"),
                part.date("reviewOn"),
                part.pastMoment("withdrawnAt"),
                reason,
                part.yesOrNo("competent"),
                part.said("explained"));
    }

    /** Without a readable method no method is safe. */
    static @Nullable SafeContact safeContact(Part part) {
        if (!part.anything()) {
            return null;
        }
        SafeContact.Method method = part.code("method", SafeContact.Method.class);
        if (method == null && !part.has("method")) {
            part.odd("method", FailureCode.REQUIRED);
        }
        return new SafeContact(
                part.text("person"),
                method == null ? SafeContact.Method.NO_SAFE_METHOD : method,
                part.text("value"),
                part.text("when"),
                part.said("voicemailSafe"),
                part.said("textSafe"));
    }
}
