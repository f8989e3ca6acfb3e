package uk.frontdoor.mapping.nhs.answer;

import java.util.List;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;
import uk.frontdoor.mapping.nhs.finding.Finding;
import uk.frontdoor.mapping.nhs.finding.NhsError;
import uk.frontdoor.mapping.nhs.reading.Format;

/**
 * Errors as OperationOutcome.
 *
 * <p>Diagnostics are our own sentences and places, never the sender's words, so that no answer repeats what was sent.
 */
public final class OperationOutcomes {

    private static final String PROFILE = "https://fhir.hl7.org.uk/StructureDefinition/UKCore-OperationOutcome";
    private static final String ERROR_CODES = "https://fhir.nhs.uk/CodeSystem/http-error-codes";

    private final ResourceWriter writer;

    public OperationOutcomes(ResourceWriter writer) {
        this.writer = writer;
    }

    /**
     * One issue per reason. The first decides the status; a reason of another status keeps its own code as an issue.
     *
     * @param reasons never empty
     */
    public byte[] of(List<Finding> reasons, Format format) {
        ArrayNode issues = JsonNodeFactory.instance.arrayNode();
        for (Finding reason : reasons) {
            issues.add(issue(reason.code().error(), reason.code().sentence() + " At: " + reason.place() + "."));
        }
        return writer.write(outcome(issues), format);
    }

    /**
     * One issue.
     *
     * @param diagnostics a sentence of ours; must not repeat anything from the request
     */
    public byte[] of(NhsError error, String diagnostics, Format format) {
        return writer.write(outcome(JsonNodeFactory.instance.arrayNode().add(issue(error, diagnostics))), format);
    }

    private static ObjectNode outcome(ArrayNode issues) {
        ObjectNode outcome = JsonNodeFactory.instance.objectNode();
        outcome.put("resourceType", "OperationOutcome");
        outcome.putObject("meta").putArray("profile").add(PROFILE);
        outcome.set("issue", issues);
        return outcome;
    }

    private static ObjectNode issue(NhsError error, String diagnostics) {
        ObjectNode issue = JsonNodeFactory.instance.objectNode();
        issue.put("severity", "error");
        issue.put("code", error.issueType());
        issue.putObject("details").putArray("coding").addObject()
                .put("system", ERROR_CODES)
                .put("code", error.errorCode());
        issue.put("diagnostics", diagnostics);
        return issue;
    }
}
