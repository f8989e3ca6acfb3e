package uk.frontdoor.mapping.nhs.answer;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;
import uk.frontdoor.core.intake.CaseReference;
import uk.frontdoor.core.intake.SubmissionId;
import uk.frontdoor.mapping.nhs.message.BarsCodes;
import uk.frontdoor.mapping.nhs.message.Entry;
import uk.frontdoor.mapping.nhs.message.FrontDoorCodes;
import uk.frontdoor.mapping.nhs.message.MessageBundle;

/**
 * The message with which a receiver tells a sender what became of its request: {@code servicerequest-response}, short
 * for a referral, interim for a validation.
 *
 * <p>Says nothing about a person. The definition demands a Patient; it carries the id we answered with and no name, number
 * or address. Everything else is ours, or the sender's own numbers and codes.
 */
public final class LaterAnswers {
    private static final String UK_CORE = "https://fhir.hl7.org.uk/StructureDefinition/UKCore-";
    private static final String BARS = "https://fhir.nhs.uk/StructureDefinition/";
    private static final DateTimeFormatter INSTANT =
            DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSSSSSS'+00:00'").withZone(ZoneOffset.UTC);

    private LaterAnswers() {
    }

    /**
     * Makes the message.
     *
     * @param sent the message the sender sent first
     */
    public static ObjectNode of(MessageBundle sent, LaterAnswer answer) {
        return new Writing(sent, answer).bundle();
    }

    /** Names the entries and writes them, each once. */
    private static final class Writing {
        private final MessageBundle sent;
        private final LaterAnswer answer;
        private final EntryIds given;
        private final EntryIds own;
        private final boolean validation;
        private final ArrayNode entries = JsonNodeFactory.instance.arrayNode();

        Writing(MessageBundle sent, LaterAnswer answer) {
            this.sent = sent;
            this.answer = answer;
            this.given = new EntryIds(answer.submission());
            this.own = new EntryIds(new SubmissionId(answer.id()));
            this.validation = sent.category().equals("validation");
        }

        ObjectNode bundle() {
            ObjectNode bundle = JsonNodeFactory.instance.objectNode();
            bundle.put("resourceType", "Bundle");
            bundle.put("id", answer.id().toString());
            meta(bundle, BARS + "BARSBundleMessage").put("versionId", sent.version());
            bundle.put("type", "message");
            bundle.put("timestamp", at(answer.decidedAt()));
            header();
            request();
            theirEncounter();
            ourEncounter();
            patient();
            organisation(0, "sender", "Sender");
            organisation(1, "receiver", answer.ledBy());
            worker();
            bundle.set("entry", entries);
            return bundle;
        }

        private void header() {
            ObjectNode header = entry(own.entry(2), "MessageHeader", BARS + "BARSMessageHeader-servicerequest-response");
            header.putObject("eventCoding").put("system", BarsCodes.MESSAGE_EVENTS).put("code", "servicerequest-response");
            ObjectNode destination = header.putArray("destination").addObject();
            destination.put("endpoint", sent.sourceEndpoint());
            refer(destination.putObject("receiver"), own.entry(0));
            refer(header.putObject("sender"), own.entry(1));
            header.putObject("source").put("name", answer.ledBy()).put("software", "Front Door").put("endpoint", here());
            header.putObject("reason").putArray("coding").addObject()
                    .put("system", BarsCodes.MESSAGE_REASONS)
                    .put("code", answer.first() ? "new" : "update");
            header.putObject("response").put("identifier", sent.id()).put("code", "ok");
            refer(header.putArray("focus").addObject(), validation ? given.entry(-1) : given.request());
            header.put("definition", BarsCodes.DEFINITIONS + (validation
                    ? "bars-message-servicerequest-response-validation-interim"
                    : "bars-message-servicerequest-response-referral-short"));
        }

        /** The service the message was addressed to. */
        private String here() {
            return sent.header()
                    .map(header -> header.resource().path("destination").path(0).path("endpoint").asString(""))
                    .orElse("");
        }

        private void request() {
            ObjectNode request = entry(given.request(), "ServiceRequest", BARS
                    + (validation ? "BARSServiceRequest-request-validation" : "BARSServiceRequest-request-referral"));
            copy(sent.request(), List.of("identifier", "category", "authoredOn"), request);
            request.put("status", "active");
            request.put("intent", "plan");
            refer(request.putObject("subject"), patientId());
            refer(request.putObject("encounter"), given.entry(-1));
            refer(request.putArray("performer").addObject(), own.entry(1));
            request.putArray("note").addObject().put("time", at(answer.decidedAt())).put("text", answer.words());
        }

        private void theirEncounter() {
            Optional<Entry> encounter = sent.first("Encounter");
            ObjectNode theirs = entry(
                    encounter.map(found -> given.entry(found.index())).orElseGet(() -> own.entry(3)),
                    "Encounter", UK_CORE + "Encounter");
            copy(encounter, List.of("identifier", "class", "episodeOfCare", "period"), theirs);
            theirs.put("status", encounter.map(found -> found.text("status")).orElse("triaged"));
            ambulatory(theirs);
            refer(theirs.putObject("subject"), patientId());
        }

        private void ourEncounter() {
            ObjectNode ours = entry(given.entry(-1), "Encounter", UK_CORE + "Encounter");
            ours.putArray("identifier").addObject()
                    .put("system", FrontDoorCodes.CASE_NUMBER)
                    .put("value", CaseReference.of(answer.submission()).value());
            ours.put("status", answer.course().encounter());
            ours.putArray("statusHistory").addObject()
                    .put("status", "planned")
                    .putObject("period").put("start", at(answer.receivedAt()));
            copy(sent.first("Encounter"), List.of("class", "episodeOfCare"), ours);
            ambulatory(ours);
            refer(ours.putObject("subject"), patientId());
            ours.putObject("period").put("start", at(answer.receivedAt()));
            if (answer.course() == LaterAnswer.Course.DECLINED) {
                ObjectNode reason = ours.putArray("reasonCode").addObject();
                reason.putArray("coding").addObject()
                        .put("system", "https://fhir.nhs.uk/CodeSystem/rejected-reasons-bars")
                        .put("code", "OTH")
                        .put("display", "Other");
                reason.put("text", answer.words());
            }
        }

        private void patient() {
            entry(patientId(), "Patient", UK_CORE + "Patient");
        }

        private String patientId() {
            return sent.first("Patient").map(found -> given.entry(found.index())).orElseGet(() -> own.entry(4));
        }

        private void organisation(int number, String role, String otherwise) {
            ObjectNode organisation = entry(own.entry(number), "Organization", UK_CORE + "Organization");
            Optional<Entry> known = sent.header().flatMap(header -> sent.resolve(
                    role.equals("sender")
                            ? header.reference("sender")
                            : header.resource().path("destination").path(0).path("receiver").path("reference").asString("")));
            copy(known, List.of("identifier", "name"), organisation);
            if (!organisation.has("name")) {
                organisation.put("name", otherwise);
            }
        }

        /** The definition demands a practitioner. Who works at the front door is not the sender's business. */
        private void worker() {
            ObjectNode worker = entry(own.entry(5), "Practitioner", UK_CORE + "Practitioner");
            worker.putArray("identifier").addObject()
                    .put("system", FrontDoorCodes.CASE_NUMBER)
                    .put("value", CaseReference.of(answer.submission()).value());
            ObjectNode role = entry(own.entry(6), "PractitionerRole", UK_CORE + "PractitionerRole");
            refer(role.putObject("practitioner"), own.entry(5));
            refer(role.putObject("organization"), own.entry(1));
            role.putArray("code").addObject().put("text", "Front-door worker");
        }

        private ObjectNode entry(String id, String type, String profile) {
            ObjectNode entry = entries.addObject();
            entry.put("fullUrl", "urn:uuid:" + id);
            ObjectNode resource = entry.putObject("resource");
            resource.put("resourceType", type);
            resource.put("id", id);
            meta(resource, profile);
            return resource;
        }

        private ObjectNode meta(ObjectNode resource, String profile) {
            ObjectNode meta = resource.putObject("meta");
            meta.put("lastUpdated", at(answer.decidedAt()));
            meta.putArray("profile").add(profile);
            return meta;
        }

        private static void copy(Optional<Entry> from, List<String> elements, ObjectNode to) {
            from.ifPresent(entry -> elements.forEach(name -> {
                JsonNode value = entry.resource().get(name);
                if (value != null) {
                    to.set(name, value);
                }
            }));
        }

        private static void ambulatory(ObjectNode encounter) {
            if (!encounter.has("class")) {
                encounter.putObject("class")
                        .put("system", "http://terminology.hl7.org/CodeSystem/v3-ActCode")
                        .put("code", "AMB")
                        .put("display", "ambulatory");
            }
        }

        private static void refer(ObjectNode reference, String id) {
            reference.put("reference", "urn:uuid:" + id);
        }

        private static String at(Instant moment) {
            return INSTANT.format(moment);
        }
    }
}
