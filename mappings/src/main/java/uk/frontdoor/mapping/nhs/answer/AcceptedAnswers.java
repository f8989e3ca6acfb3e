package uk.frontdoor.mapping.nhs.answer;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;
import uk.frontdoor.core.intake.CaseReference;
import uk.frontdoor.core.intake.SubmissionId;
import uk.frontdoor.mapping.nhs.message.Entry;
import uk.frontdoor.mapping.nhs.message.FrontDoorCodes;
import uk.frontdoor.mapping.nhs.message.MessageBundle;
import uk.frontdoor.mapping.nhs.reading.Format;
import uk.frontdoor.mapping.nhs.workflow.WorkflowOutcome;

/**
 * The answer to a message that was taken: the same Bundle, with our ids and our case number.
 *
 * <p>The tree that was judged is not changed; what differs is copied one level deep.
 */
public final class AcceptedAnswers {

    private static final String UUID_FORM = "[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}";
    /** Conformance tests want seven decimals in every lastUpdated. */
    private static final DateTimeFormatter LAST_UPDATED =
            DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSSSSSS'+00:00'").withZone(ZoneOffset.UTC);

    private final ResourceWriter writer;

    public AcceptedAnswers(ResourceWriter writer) {
        this.writer = writer;
    }

    /**
     * Facts about how a message was kept.
     *
     * @param submission the message as kept
     * @param reference  the case number of the referral the message is about: for an update, the first one's
     */
    public record Kept(SubmissionId submission, CaseReference reference, Instant at) {}

    /** The answer's bytes. New messages get our ids throughout; updates keep theirs; the rest is echoed. */
    public byte[] write(MessageBundle message, WorkflowOutcome outcome, Kept kept, Format format) {
        boolean assigns = outcome.isNew() || outcome.isUpdate();
        return writer.write(assigns ? withIds(message, outcome.isNew(), kept) : message.root(), format);
    }

    private static ObjectNode withIds(MessageBundle message, boolean overwrite, Kept kept) {
        var ids = new EntryIds(kept.submission());
        ArrayNode entries = JsonNodeFactory.instance.arrayNode(message.entries().size() + 1);
        Optional<Entry> request = message.request();
        for (Entry entry : message.entries()) {
            boolean isRequest = request.filter(entry::equals).isPresent();
            String given = isRequest ? ids.request() : ids.entry(entry.index());
            boolean keep = !overwrite && entry.id().matches(UUID_FORM);
            entries.add(withId(message, entry, keep ? entry.id() : given));
        }
        if (message.ofType("Encounter").stream().noneMatch(AcceptedAnswers::isOurs)) {
            entries.add(plannedEncounter(message, request, ids, kept));
        }
        ObjectNode root = JsonNodeFactory.instance.objectNode();
        root.setAll(message.root());
        root.set("entry", entries);
        return root;
    }

    private static ObjectNode withId(MessageBundle message, Entry entry, String id) {
        ObjectNode resource = JsonNodeFactory.instance.objectNode();
        resource.put("resourceType", entry.type());
        resource.put("id", id);
        entry.resource().properties().forEach(member -> {
            if (!member.getKey().equals("id") && !member.getKey().equals("resourceType")) {
                resource.set(member.getKey(), member.getValue());
            }
        });
        ObjectNode copy = JsonNodeFactory.instance.objectNode();
        copy.setAll((ObjectNode) message.root().path("entry").path(entry.index()));
        copy.set("resource", resource);
        return copy;
    }

    private static boolean isOurs(Entry encounter) {
        for (JsonNode identifier : encounter.resource().path("identifier")) {
            if (identifier.path("system").asString("").equals(FrontDoorCodes.CASE_NUMBER)) {
                return true;
            }
        }
        return false;
    }

    private static ObjectNode plannedEncounter(
            MessageBundle message, Optional<Entry> request, EntryIds ids, Kept kept) {
        String id = ids.entry(-1);
        ObjectNode entry = JsonNodeFactory.instance.objectNode();
        entry.put("fullUrl", "urn:uuid:" + id);
        ObjectNode encounter = entry.putObject("resource");
        encounter.put("resourceType", "Encounter");
        encounter.put("id", id);
        ObjectNode meta = encounter.putObject("meta");
        meta.put("lastUpdated", LAST_UPDATED.format(kept.at()));
        meta.putArray("profile").add("https://fhir.hl7.org.uk/StructureDefinition/UKCore-Encounter");
        encounter.putArray("identifier").addObject()
                .put("system", FrontDoorCodes.CASE_NUMBER)
                .put("value", kept.reference().value());
        encounter.put("status", "planned");
        encounter.set("class", encounterClass(message));
        request.map(found -> found.resource().get("subject")).ifPresent(subject -> encounter.set("subject", subject));
        return entry;
    }

    private static JsonNode encounterClass(MessageBundle message) {
        return message.first("Encounter")
                .map(sent -> sent.resource().get("class"))
                .orElseGet(() -> JsonNodeFactory.instance.objectNode()
                        .put("system", "http://terminology.hl7.org/CodeSystem/v3-ActCode")
                        .put("code", "AMB")
                        .put("display", "ambulatory"));
    }
}
