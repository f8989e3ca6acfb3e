package uk.frontdoor.mapping.nhs.message;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;
import uk.frontdoor.core.referral.NhsNumber;

/** A Bundle's tree seen as a message: its header, its entries by type and by reference. */
public final class MessageBundle {

    private final ObjectNode root;
    private final List<Entry> entries;
    private final Map<String, Entry> byFullUrl = new HashMap<>();
    private final @Nullable Entry header;
    private final @Nullable Entry request;

    private MessageBundle(ObjectNode root) {
        this.root = root;
        this.entries = List.copyOf(withResource(root));
        entries.stream().filter(entry -> !entry.fullUrl().isEmpty())
                .forEach(entry -> byFullUrl.putIfAbsent(entry.fullUrl(), entry));
        this.header = entries.isEmpty() || !entries.getFirst().type().equals("MessageHeader") ? null : entries.getFirst();
        this.request = focus().filter(entry -> entry.type().equals("ServiceRequest"))
                .or(() -> first("ServiceRequest")).orElse(null);
    }

    private static List<Entry> withResource(ObjectNode root) {
        var entries = new ArrayList<Entry>();
        int index = 0;
        for (JsonNode entry : root.path("entry")) {
            if (entry.path("resource") instanceof ObjectNode resource) {
                entries.add(new Entry(index, Nodes.text(entry, "fullUrl"), Nodes.text(resource, "resourceType"), resource));
            }
            index++;
        }
        return entries;
    }

    /** Looks at any tree; what is not there reads as empty. */
    public static MessageBundle of(ObjectNode root) {
        return new MessageBundle(root);
    }

    public ObjectNode root() {
        return root;
    }

    /** {@code Bundle.id}, empty when missing. */
    public String id() {
        return Nodes.text(root, "id");
    }

    /** {@code Bundle.meta.versionId}, empty when missing. */
    public String version() {
        return Nodes.text(root.path("meta"), "versionId");
    }

    public List<Entry> entries() {
        return entries;
    }

    /** The entries of a type, in order. */
    public List<Entry> ofType(String type) {
        return entries.stream().filter(entry -> entry.type().equals(type)).toList();
    }

    /** The first entry of a type. */
    public Optional<Entry> first(String type) {
        for (Entry entry : entries) {
            if (entry.type().equals(type)) {
                return Optional.of(entry);
            }
        }
        return Optional.empty();
    }

    /** The first entry, if it is the MessageHeader. */
    public Optional<Entry> header() {
        return Optional.ofNullable(header);
    }

    /** The entry a reference leads to. */
    public Optional<Entry> resolve(String reference) {
        Entry direct = byFullUrl.get(reference);
        if (direct != null) {
            return Optional.of(direct);
        }
        int slash = reference.lastIndexOf('/');
        if (slash <= 0) {
            return Optional.empty();
        }
        String id = reference.substring(slash + 1);
        String type = reference.substring(reference.lastIndexOf('/', slash - 1) + 1, slash);
        return entries.stream().filter(entry -> entry.type().equals(type) && entry.id().equals(id)).findFirst();
    }

    /** Code of {@code MessageHeader.eventCoding}, empty when it is not one of the standard. */
    public String event() {
        return header().map(header -> header.resource().path("eventCoding"))
                .filter(coding -> Nodes.text(coding, "system").equals(BarsCodes.MESSAGE_EVENTS))
                .map(coding -> Nodes.text(coding, "code"))
                .orElse("");
    }

    /** Code of {@code MessageHeader.reason}, empty when it is not one of the standard. */
    public String reason() {
        return header().map(header -> Nodes.code(header.resource().path("reason"), BarsCodes.MESSAGE_REASONS))
                .orElse("");
    }

    /** {@code MessageHeader.definition}, empty when missing. */
    public String definition() {
        return header().map(header -> header.text("definition")).orElse("");
    }

    /** {@code MessageHeader.response.identifier}: the Bundle id of the message this one answers. */
    public String answersBundle() {
        return header().map(header -> Nodes.text(header.resource().path("response"), "identifier")).orElse("");
    }

    /** What the header's focus leads to. */
    public Optional<Entry> focus() {
        return header().flatMap(header -> resolve(Nodes.text(header.resource().path("focus").path(0), "reference")));
    }

    /** The request the message is about: the focus, or the only one. */
    public Optional<Entry> request() {
        return Optional.ofNullable(request);
    }

    /** referral or validation, empty when the request says neither. */
    public String category() {
        return request().map(RequestChecks::category).orElse("");
    }

    /** {@code MessageHeader.source.endpoint}: where an answer to the sender goes, empty when missing. */
    public String sourceEndpoint() {
        return header().map(header -> Nodes.text(header.resource().path("source"), "endpoint")).orElse("");
    }

    /** The patient's NHS number, if one is sent that can be one. */
    public Optional<NhsNumber> nhsNumber() {
        return first("Patient").flatMap(PatientChecks::nhsNumber);
    }
}
