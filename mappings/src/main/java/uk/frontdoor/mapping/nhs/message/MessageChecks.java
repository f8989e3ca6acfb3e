package uk.frontdoor.mapping.nhs.message;

import java.time.Instant;
import java.util.Optional;
import uk.frontdoor.mapping.nhs.finding.FindingCode;
import uk.frontdoor.mapping.nhs.finding.Findings;
import uk.frontdoor.mapping.nhs.table.TabTable;
import uk.frontdoor.mapping.nhs.workflow.WorkflowOutcome;
import uk.frontdoor.mapping.nhs.workflow.WorkflowTable;
import uk.frontdoor.mapping.nhs.workflow.WorkflowVariables;

/** All checks of a message that need no memory of earlier ones, in the standard's order. Thread safe. */
public final class MessageChecks {

    private final WorkflowTable workflow =
            WorkflowTable.of(TabTable.rows(TabTable.class, "/uk/frontdoor/mapping/nhs/workflow.tsv"));
    private final RequestChecks requests = new RequestChecks();
    private final HeaderChecks headers;
    private final DefinitionChecks definitions;

    public MessageChecks(Receiver receiver, MessageDefinitions definitions) {
        this.headers = new HeaderChecks(receiver);
        this.definitions = new DefinitionChecks(definitions);
    }

    /** Notes whether the payload version is one this receiver reads; done before anything else. */
    public void checkVersion(MessageBundle message, Findings findings) {
        BundleChecks.version(message, findings);
    }

    /**
     * Checks the message and decides what it asks for.
     *
     * @param now for remarks about periods that have ended
     */
    public WorkflowOutcome check(MessageBundle message, Instant now, Findings findings) {
        BundleChecks.check(message, findings);
        Optional<Entry> header = message.header();
        if (header.isEmpty()) {
            return new WorkflowOutcome.Refused("-", FindingCode.BUNDLE_HEADER_NOT_FIRST);
        }
        headers.check(message, header.get(), findings);
        WorkflowTable.Decision decision = workflow.decide(variables(message));
        if (decision.outcome() instanceof WorkflowOutcome.Refused refused) {
            findings.add(refused.code(), header.get().place("eventCoding"));
            return refused;
        }
        definitions.check(message, decision.outcome(), decision.definitions(), findings);
        checkResources(message, decision.outcome(), now, findings);
        return decision.outcome();
    }

    private void checkResources(MessageBundle message, WorkflowOutcome outcome, Instant now, Findings findings) {
        message.request().ifPresent(request -> requests.check(message, request, outcome, findings));
        ConsentChecks.check(message.ofType("Consent"), findings);
        message.first("Patient").ifPresent(patient -> PatientChecks.check(patient, findings));
        message.ofType("Flag").forEach(flag -> FlagChecks.check(flag, now, findings));
        FindingCode unresolved = outcome.isNew() || outcome.isUpdate()
                ? FindingCode.REFERENCE_UNRESOLVED
                : FindingCode.REFERENCE_UNRESOLVED_LATER;
        new ContentChecks(message, unresolved, findings).check();
    }

    private static WorkflowVariables variables(MessageBundle message) {
        Optional<Entry> request = message.request();
        String carePlan = request.flatMap(entry ->
                        message.resolve(Nodes.text(entry.resource().path("basedOn").path(0), "reference")))
                .filter(entry -> entry.type().equals("CarePlan"))
                .or(() -> message.first("CarePlan"))
                .map(entry -> entry.text("status")).orElse("");
        return new WorkflowVariables(
                message.event(),
                message.reason(),
                message.category(),
                request.map(entry -> entry.text("status")).orElse(""),
                new WorkflowVariables.Context(
                        carePlan, encounterStatus(message, request), request.map(UseCases::codeOf).orElse("")));
    }

    private static String encounterStatus(MessageBundle message, Optional<Entry> request) {
        return message.focus().filter(entry -> entry.type().equals("Encounter"))
                .or(() -> request.flatMap(entry -> message.resolve(entry.reference("encounter")))
                        .filter(entry -> entry.type().equals("Encounter")))
                .or(() -> message.first("Encounter"))
                .map(entry -> entry.text("status")).orElse("");
    }
}
