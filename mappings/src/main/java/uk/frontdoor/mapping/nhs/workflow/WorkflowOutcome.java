package uk.frontdoor.mapping.nhs.workflow;

import uk.frontdoor.mapping.nhs.finding.FindingCode;

/** What a message asks for. Every outcome names the row of the workflow table that decided it. */
public sealed interface WorkflowOutcome {

    /** The row of the table. */
    String row();

    /** A referral nobody has sent before. */
    record NewReferral(String row) implements WorkflowOutcome {}

    /** A request to check another service's triage. */
    record NewValidation(String row) implements WorkflowOutcome {}

    /** A newer version of a referral sent before. */
    record UpdatedReferral(String row) implements WorkflowOutcome {}

    /** A newer version of a validation request sent before. */
    record UpdatedValidation(String row) implements WorkflowOutcome {}

    /** The sender takes a referral back: on purpose, or because it was a mistake. */
    record CancelledReferral(String row, boolean enteredInError) implements WorkflowOutcome {}

    /** The sender takes a validation request back. */
    record CancelledValidation(String row, boolean enteredInError) implements WorkflowOutcome {}

    /** Safeguarding feedback: the patient did not attend. */
    record DidNotAttend(String row) implements WorkflowOutcome {}

    /** A receiver of ours answers a referral. */
    record ReferralResponse(String row) implements WorkflowOutcome {}

    /** A validation is under way. */
    record InterimResponse(String row) implements WorkflowOutcome {}

    /** A validation is finished. */
    record FinalResponse(String row) implements WorkflowOutcome {}

    /** A validation request is turned down. */
    record RejectedResponse(String row) implements WorkflowOutcome {}

    /** The message asks for nothing this receiver does. */
    record Refused(String row, FindingCode code) implements WorkflowOutcome {}

    /** Whether the message begins something, so that ids in it are ours to give. */
    default boolean isNew() {
        return this instanceof NewReferral || this instanceof NewValidation;
    }

    /** Whether the message takes something back. */
    default boolean isCancellation() {
        return this instanceof CancelledReferral || this instanceof CancelledValidation;
    }

    /** Whether the message brings a newer version of something. */
    default boolean isUpdate() {
        return this instanceof UpdatedReferral || this instanceof UpdatedValidation;
    }

    /** Whether the message answers one of ours, named by {@code MessageHeader.response.identifier}. */
    default boolean isResponse() {
        return switch (this) {
            case DidNotAttend _, ReferralResponse _, InterimResponse _, FinalResponse _, RejectedResponse _ -> true;
            case NewReferral _, NewValidation _, UpdatedReferral _, UpdatedValidation _, CancelledReferral _,
                    CancelledValidation _, Refused _ -> false;
        };
    }
}
