package uk.frontdoor.mapping.nhs.message;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import uk.frontdoor.mapping.nhs.finding.FindingCode;
import uk.frontdoor.mapping.nhs.finding.Findings;
import uk.frontdoor.mapping.nhs.table.TabTable;
import uk.frontdoor.mapping.nhs.workflow.WorkflowOutcome;

/** The ServiceRequest: its category, its use case, what every request must say. */
final class RequestChecks {

    private static final Set<String> USE_CASE_SYSTEMS = Set.of(BarsCodes.USE_CASES, FrontDoorCodes.USE_CASES);

    private final Set<String> useCases = new HashSet<>();

    RequestChecks() {
        for (List<String> row : TabTable.rows(TabTable.class, "/uk/frontdoor/mapping/nhs/use-cases.tsv")) {
            useCases.add(row.get(0) + "|" + row.get(1));
        }
    }

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

    /** The use-case code, empty when there is none. */
    static String useCase(Entry request) {
        for (JsonNode category : request.resource().path("category")) {
            for (JsonNode coding : category.path("coding")) {
                if (USE_CASE_SYSTEMS.contains(Nodes.text(coding, "system"))) {
                    return Nodes.text(coding, "code");
                }
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
                if (USE_CASE_SYSTEMS.contains(system)) {
                    found = true;
                    if (!useCases.contains(system + "|" + Nodes.text(coding, "code"))) {
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
