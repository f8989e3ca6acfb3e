package uk.frontdoor.mapping.nhs.message;

import tools.jackson.databind.JsonNode;
import uk.frontdoor.mapping.nhs.finding.FindingCode;
import uk.frontdoor.mapping.nhs.finding.Findings;
import uk.frontdoor.mapping.nhs.workflow.WorkflowOutcome;

/** The ServiceRequest: its category, its use case, what every request must say. */
final class RequestChecks {

    private final UseCases useCases = UseCases.load();

    /** referral or validation, empty when the request says neither. */
    static String category(Entry request) {
        for (JsonNode category : request.resource().path("category")) {
            String code = Nodes.code(category, BarsCodes.CATEGORY);
            if (!code.isEmpty()) {
                return code;
            }
        }
        return "";
    }

    void check(MessageBundle message, Entry request, WorkflowOutcome outcome, Findings findings) {
        String category = category(request);
        if (!category.equals("referral") && !category.equals("validation")) {
            findings.add(FindingCode.REQUEST_CATEGORY_MISSING, request.place("category"));
        }
        checkUseCase(message, request, findings);
        if (!request.text("intent").equals("plan")) {
            findings.add(FindingCode.REQUEST_INTENT, request.place("intent"));
        }
        if (request.text("authoredOn").isEmpty()) {
            findings.add(FindingCode.REQUEST_AUTHORED_ON_MISSING, request.place("authoredOn"));
        }
        if ((outcome.isCancellation() || outcome.isUpdate()) && request.id().isEmpty()) {
            findings.add(FindingCode.REQUEST_ID_MISSING, request.place("id"));
        }
    }

    private void checkUseCase(MessageBundle message, Entry request, Findings findings) {
        boolean found = false;
        for (JsonNode category : request.resource().path("category")) {
            for (JsonNode coding : category.path("coding")) {
                String system = Nodes.text(coding, "system");
                if (UseCases.isSystem(system)) {
                    found = true;
                    if (!useCases.knows(system, Nodes.text(coding, "code"))) {
                        findings.add(FindingCode.REQUEST_USE_CASE_UNKNOWN, request.place("category"));
                    }
                }
            }
        }
        if (!found) {
            findings.add(BundleChecks.isAlpha(message)
                    ? FindingCode.REQUEST_USE_CASE_MISSING_IN_ALPHA
                    : FindingCode.REQUEST_USE_CASE_MISSING, request.place("category"));
        }
    }
}
