package uk.frontdoor.mapping.nhs.message;

import java.util.Map;
import tools.jackson.databind.JsonNode;
import uk.frontdoor.mapping.nhs.finding.FindingCode;
import uk.frontdoor.mapping.nhs.finding.Findings;

/** One pass over all entries for what may stand anywhere: references and codings. */
final class ContentChecks {

    private final MessageBundle message;
    private final FindingCode unresolved;
    private final Findings findings;

    ContentChecks(MessageBundle message, FindingCode unresolved, Findings findings) {
        this.message = message;
        this.unresolved = unresolved;
        this.findings = findings;
    }

    void check() {
        for (Entry entry : message.entries()) {
            walk(entry.resource(), entry, "");
        }
    }

    private void walk(JsonNode node, Entry entry, String name) {
        if (node.isArray()) {
            for (JsonNode item : node) {
                walk(item, entry, name);
            }
        } else if (node.isObject()) {
            for (Map.Entry<String, JsonNode> member : node.properties()) {
                if (member.getKey().equals("reference") && member.getValue().isString()) {
                    reference(member.getValue().stringValue(), entry, name);
                } else if (member.getKey().equals("coding")) {
                    codings(member.getValue(), entry, name);
                } else if (member.getValue().isContainer()) {
                    walk(member.getValue(), entry, member.getKey());
                }
            }
        }
    }

    private void reference(String reference, Entry entry, String name) {
        if (reference.startsWith("#")) {
            if (!isContained(reference.substring(1), entry)) {
                findings.add(FindingCode.REFERENCE_UNRESOLVED, entry.place(name + ".reference"));
            }
            return;
        }
        if (message.resolve(reference).isPresent()) {
            return;
        }
        boolean within = reference.startsWith("urn:");
        if (within || !name.equals("episodeOfCare")) {
            findings.add(within ? unresolved : FindingCode.REFERENCE_EXTERNAL, entry.place(name + ".reference"));
        }
    }

    /** A lone hash means the resource itself. */
    private static boolean isContained(String id, Entry entry) {
        for (JsonNode contained : entry.resource().path("contained")) {
            if (Nodes.text(contained, "id").equals(id)) {
                return true;
            }
        }
        return id.isEmpty();
    }

    private void codings(JsonNode codings, Entry entry, String name) {
        for (JsonNode coding : codings) {
            if (!coding.has("display") && findings.wants(FindingCode.CODING_WITHOUT_DISPLAY)) {
                findings.add(FindingCode.CODING_WITHOUT_DISPLAY, entry.place(name + ".coding"));
            }
        }
    }
}
