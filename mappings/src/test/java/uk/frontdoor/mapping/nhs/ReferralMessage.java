package uk.frontdoor.mapping.nhs;

import ca.uhn.fhir.context.FhirContext;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;
import uk.frontdoor.mapping.nhs.finding.Finding;
import uk.frontdoor.mapping.nhs.finding.FindingCode;
import uk.frontdoor.mapping.nhs.finding.ShippedSeverities;
import uk.frontdoor.mapping.nhs.message.Receiver;
import uk.frontdoor.mapping.nhs.reading.Bounds;
import uk.frontdoor.mapping.nhs.reading.Format;

/** A valid referral about a synthetic child; a test breaks one thing and judges it. */
public final class ReferralMessage {

    public static final Instant NOW = Instant.parse("2026-09-14T09:30:00Z");
    public static final NhsReceiver RECEIVER = new NhsReceiver(
            new Receiver(Set.of("2000099999", "111111111"), Set.of()),
            ShippedSeverities.load(), Bounds.standard(), FhirContext.forR4Cached());

    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private final ObjectNode root;

    private ReferralMessage(ObjectNode root) {
        this.root = root;
    }

    public static ReferralMessage valid() {
        return new ReferralMessage((ObjectNode) MAPPER.readTree(bytes("/nhs/referral-new.json")));
    }

    /** A cancellation of the same referral, as the standard describes its payload. */
    public static ReferralMessage cancellation() {
        return valid()
                .without("RelatedPerson", "Encounter", "CarePlan", "HealthcareService", "Practitioner",
                        "PractitionerRole", "Consent", "Flag", "Observation", "QuestionnaireResponse")
                .reason("update")
                .change("MessageHeader", header -> header.put("definition",
                        "https://fhir.nhs.uk/MessageDefinition/bars-message-servicerequest-request-cancelled"))
                .change("ServiceRequest", request -> {
                    request.put("id", "5f0c7f4e-3c1a-4a57-9d5e-0d5a7c1e0001");
                    request.put("status", "revoked");
                    request.remove(List.of("basedOn", "encounter", "requester", "performer", "supportingInfo"));
                });
    }

    public static byte[] bytes(String resource) {
        try (InputStream in = ReferralMessage.class.getResourceAsStream(resource)) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public ReferralMessage with(Consumer<ObjectNode> change) {
        change.accept(root);
        return this;
    }

    /** Changes the first resource of a type. */
    public ReferralMessage change(String type, Consumer<ObjectNode> change) {
        change.accept(resource(type));
        return this;
    }

    public ReferralMessage reason(String code) {
        return change("MessageHeader", header ->
                ((ObjectNode) header.path("reason").path("coding").path(0)).put("code", code));
    }

    /** Removes all entries of the types. */
    public ReferralMessage without(String... types) {
        var entries = (ArrayNode) root.path("entry");
        for (int i = entries.size() - 1; i >= 0; i--) {
            if (List.of(types).contains(entries.path(i).path("resource").path("resourceType").asString(""))) {
                entries.remove(i);
            }
        }
        return this;
    }

    public ObjectNode resource(String type) {
        for (var entry : root.path("entry")) {
            if (entry.path("resource").path("resourceType").asString("").equals(type)) {
                return (ObjectNode) entry.path("resource");
            }
        }
        throw new IllegalArgumentException("no " + type);
    }

    public ObjectNode root() {
        return root;
    }

    public byte[] json() {
        return MAPPER.writeValueAsBytes(root);
    }

    public Verdict judge() {
        return RECEIVER.judge(json(), Format.JSON, NOW);
    }

    /** The codes that refuse it, in order; empty when it is accepted. */
    public List<FindingCode> refusals() {
        return switch (judge()) {
            case Verdict.Refused refused -> codes(refused.reasons());
            case Verdict.Accepted _ -> List.of();
        };
    }

    /** The codes that stay with it when it is accepted. */
    public List<FindingCode> remarks() {
        return switch (judge()) {
            case Verdict.Refused refused -> throw new AssertionError("refused: " + refused.reasons());
            case Verdict.Accepted accepted -> codes(accepted.remarks());
        };
    }

    private static List<FindingCode> codes(List<Finding> findings) {
        return findings.stream().map(Finding::code).toList();
    }
}
