package uk.frontdoor.app.decision;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;
import uk.frontdoor.core.worklist.CaseSystem;
import uk.frontdoor.core.worklist.LeaseId;
import uk.frontdoor.core.worklist.WorkItemId;

/** A decision as a case system sends it, after its schema has passed it. */
record SentDecision(ObjectNode root) {
    LeaseId lease() {
        return LeaseId.of(text(root, "leaseId"));
    }

    WorkItemId workItem() {
        return WorkItemId.of(text(root, "workItemId"));
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
                text(decision, "overrideUntil"),
                true,
                texts(decision, "linkedToAllegedPerpetrator"),
                texts(decision, "matters"),
                levels(decision.path("childLevels")));
    }

    private static Map<String, String> levels(JsonNode levels) {
        return levels.properties().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, each -> each.getValue().asString("")));
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
