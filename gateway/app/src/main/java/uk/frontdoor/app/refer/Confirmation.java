package uk.frontdoor.app.refer;

import java.util.Optional;
import uk.frontdoor.core.intake.CaseReference;
import uk.frontdoor.core.referral.SafeContact;

/**
 * One message that says that a form has arrived, and nothing else: somebody may look over a shoulder.
 *
 * @param method text or email
 */
record Confirmation(SafeContact.Method method, String to, String text) {
    /** Only when it was asked for, and only by a contact that was marked safe for it. */
    static Optional<Confirmation> of(Answers answers, CaseReference reference) {
        boolean asked = answers.is("confirmation", "yes")
                && !answers.isFrom(Who.PROFESSIONAL)
                && !ContactPages.anonymous(answers)
                && answers.given("contactValue");
        return asked ? safe(answers).map(method -> new Confirmation(
                method, answers.text("contactValue"), "Received. Your reference is " + reference.value() + "."))
                : Optional.empty();
    }

    private static Optional<SafeContact.Method> safe(Answers answers) {
        if (answers.is("contactMethod", SafeContact.Method.EMAIL.name())) {
            return Optional.of(SafeContact.Method.EMAIL);
        }
        boolean byText = answers.is("contactMethod", SafeContact.Method.TEXT.name())
                || answers.is("contactMethod", SafeContact.Method.TELEPHONE.name())
                        && answers.all("contactSafe").contains("text");
        return byText ? Optional.of(SafeContact.Method.TEXT) : Optional.empty();
    }

    @Override
    public String toString() {
        return "Confirmation[%s]".formatted(method);
    }
}
