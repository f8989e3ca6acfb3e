package uk.frontdoor.app.nhs;

import java.time.Clock;
import java.util.List;
import uk.frontdoor.app.access.Refusals;
import uk.frontdoor.core.intake.CaseReference;
import uk.frontdoor.core.intake.Channel;
import uk.frontdoor.core.intake.Intake;
import uk.frontdoor.core.intake.IntakeOutcome;
import uk.frontdoor.core.intake.RawSubmission;
import uk.frontdoor.core.intake.RefusedContent;
import uk.frontdoor.core.intake.SubmissionId;
import uk.frontdoor.mapping.nhs.Verdict;
import uk.frontdoor.mapping.nhs.answer.AcceptedAnswers;
import uk.frontdoor.mapping.nhs.finding.Finding;
import uk.frontdoor.mapping.nhs.finding.NhsError;

/** What a sender is told: the answer to what was kept, and refusals that are kept themselves. */
final class KeptAnswers {
    private final Intake intake;
    private final FhirAnswers answers;
    private final AcceptedAnswers accepted;
    private final Clock clock;

    KeptAnswers(Intake intake, FhirAnswers answers, AcceptedAnswers accepted, Clock clock) {
        this.intake = intake;
        this.answers = answers;
        this.accepted = accepted;
        this.clock = clock;
    }

    /** @param first the submission whose case number is given out */
    FhirAnswer answer(
            Delivery delivery,
            Verdict.Accepted message,
            RawSubmission parcel,
            SubmissionId first,
            IntakeOutcome outcome) {
        return switch (outcome) {
            case IntakeOutcome.Kept _ -> kept(delivery, message, parcel, first);
            case IntakeOutcome.Repeated _ -> repeated(delivery);
            case IntakeOutcome.StillBeingHandled _ -> tooEarly(delivery);
            case IntakeOutcome.RefusedNow(int status, byte[] answer) -> FhirAnswer.again(status, answer);
            case IntakeOutcome.RefusedBefore(int status, byte[] answer) -> FhirAnswer.again(status, answer);
            case IntakeOutcome.MessageSeenBefore _ ->
                refuse(delivery, NhsError.INVARIANT, "Another request has already brought this Bundle.id.");
        };
    }

    private FhirAnswer kept(
            Delivery delivery, Verdict.Accepted message, RawSubmission parcel, SubmissionId first) {
        var facts = new AcceptedAnswers.Kept(parcel.id(), CaseReference.of(first), clock.instant());
        var exchange =
                new AcceptedAnswers.Exchange(delivery.body(), delivery.bodyFormat(), delivery.answerFormat());
        return new FhirAnswer(200, delivery.answerFormat(), accepted.write(message, facts, exchange));
    }

    FhirAnswer refuse(Delivery delivery, List<Finding> reasons) {
        return remembered(delivery, answers.refused(reasons, delivery.answerFormat()));
    }

    FhirAnswer refuse(Delivery delivery, NhsError error, String diagnostics) {
        return remembered(delivery, answers.refused(error, diagnostics, delivery.answerFormat()));
    }

    /** What stands under the request's id is the answer, whatever this one came with. */
    private FhirAnswer remembered(Delivery delivery, FhirAnswer answer) {
        var refused = new RefusedContent(
                delivery.key(), delivery.sender().system(), Channel.NHS_FHIR, answer.status(), answer.body());
        return switch (intake.refuse(refused)) {
            case IntakeOutcome.RefusedNow _ -> {
                Refusals.areKept();
                yield answer;
            }
            case IntakeOutcome.RefusedBefore(int status, byte[] body) -> FhirAnswer.again(status, body);
            case IntakeOutcome.Repeated _, IntakeOutcome.Kept _, IntakeOutcome.MessageSeenBefore _ ->
                repeated(delivery);
            case IntakeOutcome.StillBeingHandled _ -> tooEarly(delivery);
        };
    }

    private FhirAnswer repeated(Delivery delivery) {
        return answers.refused(
                NhsError.DUPLICATE, "This request has already been received.", delivery.answerFormat());
    }

    private FhirAnswer tooEarly(Delivery delivery) {
        return answers.refused(
                NhsError.TOO_EARLY, "This request is being handled at this moment.", delivery.answerFormat());
    }
}
