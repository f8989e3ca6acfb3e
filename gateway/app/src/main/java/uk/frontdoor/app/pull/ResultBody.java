package uk.frontdoor.app.pull;

import java.util.List;
import java.util.UUID;
import java.util.stream.StreamSupport;
import org.springframework.http.HttpStatus;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;
import uk.frontdoor.app.decision.DecisionDraft;
import uk.frontdoor.app.http.ApiProblem;
import uk.frontdoor.core.failure.FailureCode;
import uk.frontdoor.core.worklist.LeaseId;
import uk.frontdoor.core.worklist.WorkItemId;
import uk.frontdoor.mapping.reading.JsonReading;
import uk.frontdoor.mapping.reading.StrictJson;

/** Reads what a case system sends. */
record ResultBody(ObjectNode root) {
    static ResultBody of(byte[] body) {
        return switch (StrictJson.read(body)) {
            case JsonReading.Tree(var root) -> new ResultBody(root);
            case JsonReading.Unreadable(var problems) -> throw ApiProblem.of(HttpStatus.BAD_REQUEST, problems);
        };
    }

    LeaseId lease() {
        return new LeaseId(id("leaseId"));
    }

    WorkItemId workItem() {
        return new WorkItemId(id("workItemId"));
    }

    /** The case system answers for who decided and that they may override; the person is named with the system. */
    DecisionDraft draft(CaseSystem system) {
        JsonNode decision = root.path("decision");
        String person = text(decision, "decidedBy");
        return new DecisionDraft(
                text(decision, "id"),
                person.isBlank() ? "" : system.name() + "/" + person,
                text(decision, "outcome"),
                text(decision, "level"),
                text(decision, "reasonCode"),
                text(decision, "rationale"),
                texts(decision, "recipients"),
                text(decision, "reviewedSummary"),
                decision.path("section47").asBoolean(false),
                text(decision, "override"),
                true,
                texts(decision, "linkedToAllegedPerpetrator"));
    }

    private UUID id(String field) {
        try {
            return UUID.fromString(text(root, field));
        } catch (IllegalArgumentException notAnId) {
            throw ApiProblem.of(HttpStatus.UNPROCESSABLE_CONTENT, field, FailureCode.INVALID_FORMAT);
        }
    }

    private static String text(JsonNode node, String field) {
        return node.path(field).asString("");
    }

    private static List<String> texts(JsonNode node, String field) {
        return StreamSupport.stream(node.path(field).spliterator(), false)
                .map(each -> each.asString(""))
                .toList();
    }
}
