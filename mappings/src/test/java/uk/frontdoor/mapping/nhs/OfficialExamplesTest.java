package uk.frontdoor.mapping.nhs;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import uk.frontdoor.mapping.nhs.finding.FindingCode;
import uk.frontdoor.mapping.nhs.reading.Format;
import uk.frontdoor.mapping.nhs.workflow.WorkflowOutcome;

/** The standard's own examples, with all their defects: none may be turned away for a defect the standard shipped. */
class OfficialExamplesTest {

    @Test
    void takesTheValidationRequest() {
        assertThat(judge("validation-request.json")).isInstanceOfSatisfying(Verdict.Accepted.class, accepted -> {
            assertThat(accepted.outcome()).isInstanceOf(WorkflowOutcome.NewValidation.class);
            assertThat(accepted.remarks()).extracting("code").contains(
                    FindingCode.PATIENT_NHS_NUMBER_CHECK_DIGIT,
                    FindingCode.REQUEST_AUTHORED_ON_MISSING,
                    FindingCode.REQUEST_USE_CASE_MISSING_IN_ALPHA,
                    FindingCode.MESSAGE_DESTINATION_SPELLING);
        });
    }

    @Test
    void takesTheValidationResponse() {
        assertThat(judge("validation-response.json")).isInstanceOfSatisfying(Verdict.Accepted.class, accepted -> {
            assertThat(accepted.outcome()).isInstanceOf(WorkflowOutcome.FinalResponse.class);
            assertThat(accepted.message().answersBundle()).isEqualTo("86e3371d-1c15-4862-9552-d9560f8292ba");
        });
    }

    @Test
    void refusesTheBookingRequestOnlyBecauseItIsABooking() {
        assertThat(judge("booking-request.json")).isInstanceOfSatisfying(Verdict.Refused.class, refused ->
                assertThat(refused.reasons()).extracting("code").containsExactly(FindingCode.WORKFLOW_BOOKING));
    }

    private static Verdict judge(String example) {
        return ReferralMessage.RECEIVER.judge(
                ReferralMessage.bytes("/bars/official/" + example), Format.JSON, ReferralMessage.NOW);
    }
}
