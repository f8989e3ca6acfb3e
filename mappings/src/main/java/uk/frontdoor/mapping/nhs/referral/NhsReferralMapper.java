package uk.frontdoor.mapping.nhs.referral;

import java.util.List;
import java.util.Locale;
import uk.frontdoor.core.failure.FailureCode;
import uk.frontdoor.core.failure.Problem;
import uk.frontdoor.core.intake.RawSubmission;
import uk.frontdoor.core.intake.SubmissionId;
import uk.frontdoor.core.normalise.Mapper;
import uk.frontdoor.core.normalise.NormaliseOutcome;
import uk.frontdoor.mapping.nhs.NhsReceiver;
import uk.frontdoor.mapping.nhs.Verdict;
import uk.frontdoor.mapping.nhs.finding.Finding;
import uk.frontdoor.mapping.nhs.message.Entry;
import uk.frontdoor.mapping.nhs.reading.Format;
import uk.frontdoor.mapping.nhs.workflow.WorkflowOutcome;
import uk.frontdoor.mapping.reading.Envelope;
import uk.frontdoor.mapping.reading.Notes;
import uk.frontdoor.mapping.reading.ReferralReader;

/**
 * Reads a Booking and Referral Standard message.
 *
 * <p>The message was judged before it was kept; it is judged again here, so that what is mapped is exactly what was
 * taken, and a message that would no longer be taken goes to a person.
 */
public final class NhsReferralMapper implements Mapper {

    private final NhsReceiver receiver;

    public NhsReferralMapper(NhsReceiver receiver) {
        this.receiver = receiver;
    }

    @Override
    public NormaliseOutcome map(RawSubmission submission) {
        return switch (receiver.judge(submission.original(), format(submission), submission.receivedAt())) {
            case Verdict.Refused refused -> new NormaliseOutcome.NeedsKeying(
                    refused.reasons().stream().map(NhsReferralMapper::problem).toList());
            case Verdict.Accepted accepted -> map(submission, accepted);
        };
    }

    private static Format format(RawSubmission submission) {
        return submission.contentType().toLowerCase(Locale.ROOT).contains("xml") ? Format.XML : Format.JSON;
    }

    private NormaliseOutcome map(RawSubmission submission, Verdict.Accepted accepted) {
        return switch (accepted.outcome()) {
            case WorkflowOutcome.NewReferral _, WorkflowOutcome.NewValidation _, WorkflowOutcome.UpdatedReferral _,
                    WorkflowOutcome.UpdatedValidation _ -> read(submission, accepted);
            case WorkflowOutcome.CancelledReferral cancelled ->
                cancel(submission, accepted, cancelled.enteredInError());
            case WorkflowOutcome.CancelledValidation cancelled ->
                cancel(submission, accepted, cancelled.enteredInError());
            case WorkflowOutcome.DidNotAttend _, WorkflowOutcome.ReferralResponse _, WorkflowOutcome.InterimResponse _,
                    WorkflowOutcome.FinalResponse _, WorkflowOutcome.RejectedResponse _, WorkflowOutcome.Refused _ ->
                new NormaliseOutcome.NeedsKeying(List.of(new Problem("/entry/0", FailureCode.NOT_UNDERSTOOD)));
        };
    }

    private NormaliseOutcome read(RawSubmission submission, Verdict.Accepted accepted) {
        var notes = new Notes();
        accepted.remarks().stream()
                .filter(remark -> !remark.code().isSeenByTheReader())
                .map(NhsReferralMapper::problem)
                .distinct()
                .forEach(problem -> notes.odd(problem.field(), problem.code()));
        Sheet sheet = new ReferralLayout(new Source(accepted.message()), submission).lay();
        return ReferralReader.read(submission, sheet.cells(), notes);
    }

    private static NormaliseOutcome cancel(RawSubmission submission, Verdict.Accepted accepted, boolean mistake) {
        String earlier = submission.envelope().get(Envelope.UPDATES);
        if (earlier == null) {
            String place = accepted.message().first("ServiceRequest").map(Entry::place).orElse("Bundle.entry");
            return new NormaliseOutcome.NeedsKeying(List.of(new Problem(place + ".id", FailureCode.NOT_UNDERSTOOD)));
        }
        String words = new Source(accepted.message()).first("ServiceRequest").child("reasonCode").item(0)
                .child("text").value();
        String status = mistake ? "entered in error" : "revoked";
        return new NormaliseOutcome.Cancels(SubmissionId.of(earlier), words == null ? status : status + ": " + words);
    }

    private static Problem problem(Finding finding) {
        return new Problem(finding.place(), finding.code().failure());
    }
}
