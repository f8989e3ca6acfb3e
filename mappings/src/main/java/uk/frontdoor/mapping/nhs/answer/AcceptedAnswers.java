package uk.frontdoor.mapping.nhs.answer;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;
import uk.frontdoor.core.intake.CaseReference;
import uk.frontdoor.core.intake.SubmissionId;
import uk.frontdoor.mapping.nhs.Verdict;
import uk.frontdoor.mapping.nhs.message.Entry;
import uk.frontdoor.mapping.nhs.message.FrontDoorCodes;
import uk.frontdoor.mapping.nhs.message.MessageBundle;
import uk.frontdoor.mapping.nhs.reading.Format;
import uk.frontdoor.mapping.nhs.workflow.WorkflowOutcome;

/** The answer to a message that was taken: the same Bundle, with our ids and our case number. */
public final class AcceptedAnswers {

    private static final Pattern UUID_FORM = Pattern.compile("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}");
    /** Conformance tests want seven decimals in every lastUpdated. */
    private static final DateTimeFormatter LAST_UPDATED =
            DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSSSSSS'+00:00'").withZone(ZoneOffset.UTC);

    private static final byte[] NO_ENTRY = {};

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

    /** The body as it was sent, and how the answer is to be written. */
    public record Exchange(byte[] body, Format sent, Format answer) {}

    /** The answer's bytes. New messages get our ids throughout; updates keep theirs; the rest is echoed. */
    public byte[] write(Verdict.Accepted message, Kept kept, Exchange exchange) {
        byte[] bundle = exchange.sent() == Format.JSON
                ? exchange.body()
                : writer.write(message.message().root(), Format.JSON);
        WorkflowOutcome outcome = message.outcome();
        boolean assigns = outcome.isNew() || outcome.isUpdate();
        return writer.convert(
                assigns ? withIds(bundle, message.message(), outcome.isNew(), kept) : bundle, exchange.answer());
    }

    private byte[] withIds(byte[] bundle, MessageBundle message, boolean overwrite, Kept kept) {
        var ids = new EntryIds(kept.submission());
        Optional<Entry> request = message.request();
        boolean known = message.ofType("Encounter").stream().anyMatch(AcceptedAnswers::isOurs);
        byte[] encounter = known
                ? NO_ENTRY
                : writer.write(plannedEncounter(message, request, ids, kept), Format.JSON);
        return BundleWithIds.write(bundle, message, entry -> id(entry, request, ids, overwrite), encounter);
    }

    private static String id(Entry entry, Optional<Entry> request, EntryIds ids, boolean overwrite) {
        if (!overwrite && UUID_FORM.matcher(entry.id()).matches()) {
            return entry.id();
        }
        boolean isRequest = request.isPresent() && request.get().index() == entry.index();
        return isRequest ? ids.request() : ids.entry(entry.index());
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
