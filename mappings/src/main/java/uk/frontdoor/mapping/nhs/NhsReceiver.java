package uk.frontdoor.mapping.nhs;

import ca.uhn.fhir.context.FhirContext;
import java.time.Instant;
import java.util.List;
import tools.jackson.databind.node.ObjectNode;
import uk.frontdoor.mapping.nhs.finding.Finding;
import uk.frontdoor.mapping.nhs.finding.FindingCode;
import uk.frontdoor.mapping.nhs.finding.Findings;
import uk.frontdoor.mapping.nhs.finding.Severities;
import uk.frontdoor.mapping.nhs.message.MessageBundle;
import uk.frontdoor.mapping.nhs.message.MessageChecks;
import uk.frontdoor.mapping.nhs.message.MessageDefinitions;
import uk.frontdoor.mapping.nhs.message.Receiver;
import uk.frontdoor.mapping.nhs.reading.Bounds;
import uk.frontdoor.mapping.nhs.reading.Format;
import uk.frontdoor.mapping.nhs.reading.Reading;
import uk.frontdoor.mapping.nhs.reading.StrictJson;
import uk.frontdoor.mapping.nhs.reading.StrictXml;
import uk.frontdoor.mapping.nhs.structure.StructureChecks;
import uk.frontdoor.mapping.nhs.structure.StructureTables;
import uk.frontdoor.mapping.nhs.workflow.WorkflowOutcome;

/**
 * Decides everything about a message that must be decided before its sender is answered and needs no memory.
 *
 * <p>A pure function over bytes and a time. JSON costs microseconds and never touches HAPI; XML takes the slower way.
 * Building one compiles tables for about a second; do it at start. Thread safe.
 */
public final class NhsReceiver {

    private final Severities severities;
    private final StrictJson json;
    private final StrictXml xml;
    private final StructureChecks structure;
    private final MessageChecks messages;

    public NhsReceiver(Receiver receiver, Severities severities, Bounds bounds, FhirContext fhir) {
        this.severities = severities;
        this.json = new StrictJson(bounds);
        this.xml = new StrictXml(bounds, fhir);
        this.structure = new StructureChecks(StructureTables.compile(fhir));
        this.messages = new MessageChecks(receiver, MessageDefinitions.load());
    }

    /**
     * Reads and judges a message.
     *
     * @param now for remarks about periods that have ended
     */
    public Verdict judge(byte[] body, Format format, Instant now) {
        Reading reading = switch (format) {
            case JSON -> json.read(body);
            case XML -> xml.read(body);
        };
        return switch (reading) {
            case Reading.Unreadable unreadable -> new Verdict.Refused(unreadable.reasons());
            case Reading.Tree tree -> judge(tree.root(), now);
        };
    }

    private Verdict judge(ObjectNode root, Instant now) {
        var findings = new Findings(severities);
        if (!root.path("resourceType").asString("").equals("Bundle")) {
            return new Verdict.Refused(List.of(new Finding(FindingCode.BUNDLE_NOT_A_BUNDLE, "resourceType")));
        }
        MessageBundle message = MessageBundle.of(root);
        messages.checkVersion(message, findings);
        if (findings.rejects()) {
            return new Verdict.Refused(findings.rejecting());
        }
        structure.check(root, findings);
        WorkflowOutcome outcome = messages.check(message, now, findings);
        return findings.rejects()
                ? new Verdict.Refused(findings.rejecting())
                : accepted(message, outcome, findings);
    }

    /** A table row may refuse what the severity table lets pass; the row wins. */
    private static Verdict accepted(MessageBundle message, WorkflowOutcome outcome, Findings findings) {
        return outcome instanceof WorkflowOutcome.Refused refused
                ? new Verdict.Refused(List.of(new Finding(refused.code(), "MessageHeader")))
                : new Verdict.Accepted(message, outcome, findings.remarks());
    }
}
