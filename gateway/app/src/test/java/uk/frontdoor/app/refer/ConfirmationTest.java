package uk.frontdoor.app.refer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import uk.frontdoor.core.intake.CaseReference;
import uk.frontdoor.core.intake.SubmissionId;
import uk.frontdoor.core.referral.SafeContact;

final class ConfirmationTest {
    private static final CaseReference REFERENCE =
            CaseReference.of(SubmissionId.of("5f0c7f4e-3c1a-4a57-9d5e-0d5a7c1e0001"));

    @Test
    void goesOnlyByAContactThatWasMarkedSafeForIt() {
        assertThat(method(parent().with("contactMethod", "TEXT"))).contains(SafeContact.Method.TEXT);
        assertThat(method(parent().with("contactMethod", "EMAIL").with("contactValue", "a@b.example")))
                .contains(SafeContact.Method.EMAIL);
        assertThat(method(parent().with("contactMethod", "TELEPHONE").with("contactSafe", "text")))
                .contains(SafeContact.Method.TEXT);
        assertThat(method(parent().with("contactMethod", "TELEPHONE").with("contactSafe", "voicemail"))).isEmpty();
        assertThat(method(parent().with("contactMethod", "POST"))).isEmpty();
        assertThat(method(parent().with("contactMethod", "NO_SAFE_METHOD"))).isEmpty();
    }

    @Test
    void goesToNobodyWhoDidNotAskForItOrGaveNoContactOfTheirOwn() {
        assertThat(method(parent().with("contactMethod", "TEXT").without("confirmation"))).isEmpty();
        assertThat(method(AnsweredForm.byANeighbour().with("contactMethod", "TEXT").with("confirmation", "yes")))
                .isEmpty();
        assertThat(method(AnsweredForm.byAProfessional().with("contactMethod", "TEXT").with("confirmation", "yes")))
                .isEmpty();
    }

    @Test
    void saysNothingButThatItArrived() {
        assertThat(Confirmation.of(parent().with("contactMethod", "TEXT").build(), REFERENCE))
                .map(Confirmation::text)
                .contains("Received. Your reference is " + REFERENCE.value() + ".");
    }

    private static AnsweredForm parent() {
        return AnsweredForm.byAParent().with("confirmation", "yes").without("contactSafe");
    }

    private static Optional<SafeContact.Method> method(AnsweredForm form) {
        return Confirmation.of(form.build(), REFERENCE).map(Confirmation::method);
    }
}
