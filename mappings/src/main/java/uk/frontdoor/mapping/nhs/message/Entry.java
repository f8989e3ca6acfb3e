package uk.frontdoor.mapping.nhs.message;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Optional;
import tools.jackson.databind.node.ObjectNode;

/**
 * One entry of a message that has a resource.
 *
 * @param index    position in {@code Bundle.entry}
 * @param fullUrl  how other entries refer to it; empty when missing
 * @param type     resource type
 * @param resource the resource
 */
public record Entry(int index, String fullUrl, String type, ObjectNode resource) {

    /** Where it stands in the message. */
    public String place() {
        return "Bundle.entry[" + index + "].resource";
    }

    /** Where an element of it stands in the message. */
    public String place(String element) {
        return place() + "." + element;
    }

    /** The text of an element, empty when there is none. */
    public String text(String element) {
        return Nodes.text(resource, element);
    }

    /** The reference an element holds, empty when there is none. */
    public String reference(String element) {
        return Nodes.text(resource.path(element), "reference");
    }

    /** The resource's id, empty when there is none. */
    public String id() {
        return text("id");
    }

    /** {@code meta.lastUpdated}, the sender's own time; empty when missing or not a moment. */
    public Optional<Instant> lastUpdated() {
        try {
            return Optional.of(OffsetDateTime.parse(Nodes.text(resource.path("meta"), "lastUpdated")).toInstant());
        } catch (DateTimeException e) {
            // Its form is the structure checks' business.
            return Optional.empty();
        }
    }
}
