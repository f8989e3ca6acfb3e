package uk.frontdoor.mapping.nhs;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import tools.jackson.databind.node.ObjectNode;
import uk.frontdoor.mapping.nhs.finding.FindingCode;
import uk.frontdoor.mapping.nhs.workflow.WorkflowOutcome;

class CancellationTest {

    @Test
    void takesARevocation() {
        assertThat(ReferralMessage.cancellation().judge()).isInstanceOfSatisfying(Verdict.Accepted.class, accepted -> {
            assertThat(accepted.outcome()).isEqualTo(new WorkflowOutcome.CancelledReferral("W04", false));
            assertThat(accepted.remarks()).isEmpty();
        });
    }

    @Test
    void takesAnEntryInErrorWhateverTheReason() {
        for (String reason : new String[] {"update", "delete"}) {
            var message = ReferralMessage.cancellation().reason(reason)
                    .change("ServiceRequest", request -> request.put("status", "entered-in-error"));

            assertThat(message.judge()).isInstanceOfSatisfying(Verdict.Accepted.class, accepted ->
                    assertThat(accepted.outcome()).isEqualTo(new WorkflowOutcome.CancelledReferral("W05", true)));
        }
    }

    @Test
    void refusesAnInvalidStatus() {
        var message = ReferralMessage.cancellation()
                .change("ServiceRequest", request -> request.put("status", "completed"));

        assertThat(message.refusals()).containsExactly(FindingCode.WORKFLOW_UNKNOWN);
    }

    @Test
    void refusesAChangedCategory() {
        var message = ReferralMessage.cancellation().change("ServiceRequest", request ->
                ((ObjectNode) request.path("category").path(0).path("coding").path(0)).put("code", "nonsense"));

        assertThat(message.refusals()).contains(FindingCode.WORKFLOW_UNKNOWN);
    }

    @Test
    void refusesAPayloadWithoutPatientOrOrganisations() {
        assertThat(ReferralMessage.cancellation().without("Patient").refusals())
                .contains(FindingCode.DEFINITION_TOO_FEW);
        assertThat(ReferralMessage.cancellation().without("Organization").refusals())
                .contains(FindingCode.DEFINITION_TOO_FEW);
    }

    @Test
    void takesReferencesToEntriesThatACancellationLeavesOut() {
        var message = ReferralMessage.cancellation().change("ServiceRequest", request ->
                request.putObject("encounter").put("reference", "urn:uuid:00000000-0000-4000-8000-000000000000"));

        assertThat(message.remarks()).containsExactly(FindingCode.REFERENCE_UNRESOLVED_LATER);
    }

    @Test
    void takesACancellationWithoutTheRequestsId() {
        var message = ReferralMessage.cancellation().change("ServiceRequest", request -> request.remove("id"));

        assertThat(message.remarks()).containsExactly(FindingCode.REQUEST_ID_MISSING);
    }
}
