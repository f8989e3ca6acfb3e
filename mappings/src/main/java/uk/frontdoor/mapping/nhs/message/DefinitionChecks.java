package uk.frontdoor.mapping.nhs.message;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import uk.frontdoor.mapping.nhs.finding.FindingCode;
import uk.frontdoor.mapping.nhs.finding.Findings;
import uk.frontdoor.mapping.nhs.message.MessageDefinitions.Count;
import uk.frontdoor.mapping.nhs.message.MessageDefinitions.Definition;
import uk.frontdoor.mapping.nhs.workflow.WorkflowOutcome;

/** What the message's definition asks for: the right definition for the workflow, and its cardinalities. */
final class DefinitionChecks {

    private final MessageDefinitions definitions;

    DefinitionChecks(MessageDefinitions definitions) {
        this.definitions = definitions;
    }

    void check(MessageBundle message, WorkflowOutcome outcome, List<String> fitting, Findings findings) {
        String cited = message.definition();
        String place = message.header().map(header -> header.place("definition")).orElse("MessageHeader.definition");
        Optional<Definition> definition = cited.isEmpty() ? definitions.named(fitting.getFirst()) : definitions.find(cited);
        if (cited.isEmpty()) {
            findings.add(FindingCode.DEFINITION_MISSING, place);
        } else if (definition.isEmpty()) {
            findings.add(FindingCode.DEFINITION_UNKNOWN, place);
            return;
        } else if (!fitting.contains(definition.get().name())) {
            findings.add(FindingCode.DEFINITION_DOES_NOT_FIT, place);
        } else if (!cited.equals(definition.get().url())) {
            findings.add(FindingCode.DEFINITION_SPELLING, place);
        }
        definition.ifPresent(found -> checkCounts(message, outcome, found, findings));
    }

    private void checkCounts(MessageBundle message, WorkflowOutcome outcome, Definition definition, Findings findings) {
        Map<String, Integer> present = new HashMap<>();
        for (Entry entry : message.entries()) {
            present.merge(entry.type(), 1, Integer::sum);
        }
        Map<String, Count> allowed = definitions.counts(definition);
        FindingCode tooMany = outcome.isNew() ? FindingCode.DEFINITION_TOO_MANY : FindingCode.DEFINITION_TOO_MANY_LATER;
        allowed.forEach((type, count) -> {
            int number = present.getOrDefault(type, 0);
            if (number < count.min()) {
                findings.add(FindingCode.DEFINITION_TOO_FEW, "Bundle.entry (" + type + ")");
            } else if (number > count.max()) {
                findings.add(tooMany, "Bundle.entry (" + type + ")");
            }
        });
        for (Entry entry : message.entries()) {
            if (!allowed.containsKey(entry.type())) {
                findings.add(FindingCode.DEFINITION_UNLISTED, entry.place());
            }
        }
    }
}
