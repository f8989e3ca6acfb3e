package uk.frontdoor.mapping.nhs.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.frontdoor.mapping.nhs.finding.FindingCode;
import uk.frontdoor.mapping.nhs.table.TabTable;

class WorkflowTableTest {

    private static final WorkflowTable TABLE =
            WorkflowTable.of(TabTable.rows(TabTable.class, "/uk/frontdoor/mapping/nhs/workflow.tsv"));

    @ParameterizedTest
    @CsvSource({
        "servicerequest-request, new, referral, active, completed, triaged, a1t1, NewReferral",
        "servicerequest-request, new, referral, active, completed, finished, childrens-services, NewReferral",
        "servicerequest-request, new, referral, active, active, in-progress, a6t1, NewReferral",
        "servicerequest-request, new, referral, active, active, finished, a1t1, Refused",
        "servicerequest-request, new, referral, active, completed, cancelled, a1t1, Refused",
        "servicerequest-request, new, referral, draft, completed, finished, a1t1, Refused",
        "servicerequest-request, new, validation, active, active, triaged, a4t1, NewValidation",
        "servicerequest-request, new, validation, active, active, in-progress, a4t1, NewValidation",
        "servicerequest-request, new, validation, active, completed, triaged, a4t1, Refused",
        "servicerequest-request, update, referral, revoked, -, -, a1t1, CancelledReferral",
        "servicerequest-request, update, referral, entered-in-error, -, -, a1t1, CancelledReferral",
        "servicerequest-request, update, referral, active, completed, finished, a1t1, Refused",
        "servicerequest-request, update, referral, active, active, in-progress, a6t1, UpdatedReferral",
        "servicerequest-request, update, referral, active, completed, finished, childrens-services, UpdatedReferral",
        "servicerequest-request, update, validation, active, active, triaged, a4t1, UpdatedValidation",
        "servicerequest-request, update, validation, on-hold, active, triaged, a4t1, UpdatedValidation",
        "servicerequest-request, update, validation, revoked, -, -, a4t1, CancelledValidation",
        "servicerequest-request, update, validation, entered-in-error, -, -, a4t1, CancelledValidation",
        "servicerequest-request, delete, validation, entered-in-error, -, -, a4t1, CancelledValidation",
        "servicerequest-request, update, validation, completed, -, -, a4t1, Refused",
        "servicerequest-response, new, referral, revoked, completed, cancelled, a1t1, DidNotAttend",
        "servicerequest-response, new, referral, revoked, completed, triaged, a1t1, DidNotAttend",
        "servicerequest-response, new, referral, active, -, planned, a6t1, ReferralResponse",
        "servicerequest-response, new, validation, active, -, in-progress, a4t1, InterimResponse",
        "servicerequest-response, new, validation, completed, active, finished, a4t1, FinalResponse",
        "servicerequest-response, update, validation, completed, active, triaged, a4t1, FinalResponse",
        "servicerequest-response, update, validation, active, active, finished, a4t1, FinalResponse",
        "servicerequest-response, new, validation, revoked, active, triaged, a4t1, RejectedResponse",
        "servicerequest-response, update, validation, revoked, active, triaged, a4t1, RejectedResponse",
        "booking-request, new, -, -, -, -, -, Refused",
        "booking-response, new, referral, active, completed, finished, a1t1, Refused",
        "nonsense, new, referral, active, completed, finished, a1t1, Refused",
        "servicerequest-request, nonsense, referral, active, completed, finished, a1t1, Refused",
        "servicerequest-request, new, nonsense, active, completed, finished, a1t1, Refused"
    })
    void decides(String event, String reason, String category, String status, String carePlan, String encounter,
            String useCase, String outcome) {
        var decision = TABLE.decide(new WorkflowVariables(event, reason, category, status,
                new WorkflowVariables.Context(carePlan, encounter, useCase)));

        assertThat(decision.outcome().getClass().getSimpleName()).isEqualTo(outcome);
    }

    @Test
    void refusesAMessageWithNothingInIt() {
        var nothing = new WorkflowVariables("", "", "", "", new WorkflowVariables.Context("", "", ""));

        assertThat(TABLE.decide(nothing).outcome())
                .isEqualTo(new WorkflowOutcome.Refused("W99", FindingCode.WORKFLOW_UNKNOWN));
    }

    @Test
    void stopsAtATableWithAnUnknownOutcome() {
        List<String> row = List.of("X1", "*", "*", "*", "*", "*", "*", "*", "perhaps", "-");

        assertThatIllegalArgumentException().isThrownBy(() -> WorkflowTable.of(List.of(row)))
                .withMessageContaining("X1");
    }
}
