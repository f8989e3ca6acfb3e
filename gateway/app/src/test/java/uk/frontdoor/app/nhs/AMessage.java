package uk.frontdoor.app.nhs;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The mapping module's valid referral about a synthetic child, with a Bundle id of its own. */
final class AMessage {
    private static final Path VALID =
            Path.of("..", "..", "mappings", "src", "test", "resources", "nhs", "referral-new.json");
    private static final List<String> OF_A_CANCELLATION =
            List.of("MessageHeader", "ServiceRequest", "Patient", "Organization");

    private final ObjectNode bundle;

    private AMessage(ObjectNode bundle) {
        this.bundle = bundle;
    }

    static AMessage referral() {
        try {
            var bundle = (ObjectNode) JsonMapper.shared().readTree(Files.readAllBytes(VALID));
            bundle.put("id", UUID.randomUUID().toString());
            return new AMessage(bundle);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static AMessage update(String requestId) {
        return referral().reason("update").change("ServiceRequest", request -> request.put("id", requestId));
    }

    static AMessage cancellation(String requestId) {
        AMessage message = update(requestId).change("MessageHeader", header -> header.put("definition",
                "https://fhir.nhs.uk/MessageDefinition/bars-message-servicerequest-request-cancelled"));
        message.change("ServiceRequest", request -> request.put("status", "revoked"));
        var entries = (ArrayNode) message.bundle.path("entry");
        for (int i = entries.size() - 1; i >= 0; i--) {
            String type = entries.path(i).path("resource").path("resourceType").asString("");
            if (!OF_A_CANCELLATION.contains(type)) {
                entries.remove(i);
            }
        }
        return message;
    }

    AMessage reason(String code) {
        return change("MessageHeader", header ->
                ((ObjectNode) header.path("reason").path("coding").path(0)).put("code", code));
    }

    AMessage change(String type, Consumer<ObjectNode> change) {
        for (var entry : bundle.path("entry")) {
            if (entry.path("resource").path("resourceType").asString("").equals(type)) {
                change.accept((ObjectNode) entry.path("resource"));
                return this;
            }
        }
        throw new IllegalArgumentException("no " + type);
    }

    AMessage with(Consumer<ObjectNode> change) {
        change.accept(bundle);
        return this;
    }

    /** All meta.lastUpdated of the message's resources. */
    AMessage lastUpdated(String instant) {
        for (var entry : bundle.path("entry")) {
            ((ObjectNode) entry.path("resource").path("meta")).put("lastUpdated", instant);
        }
        return this;
    }

    AMessage patient(String nhsNumber) {
        return change("Patient", patient ->
                ((ObjectNode) patient.path("identifier").path(0)).put("value", nhsNumber));
    }

    String id() {
        return bundle.path("id").asString("");
    }

    ObjectNode bundle() {
        return bundle;
    }

    byte[] json() {
        return JsonMapper.shared().writeValueAsBytes(bundle);
    }
}
