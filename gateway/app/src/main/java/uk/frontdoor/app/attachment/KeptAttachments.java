package uk.frontdoor.app.attachment;

import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;
import uk.frontdoor.core.intake.RawSubmission;

/** The documents inside an original, and the original without their bytes for people to read. */
public final class KeptAttachments {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final String LIST = "attachments";
    private static final String FORM = "application/vnd.frontdoor.form+json";

    private KeptAttachments() {}

    /** None when the original is no form or carries none. */
    public static List<Attachment> in(RawSubmission submission) {
        if (!submission.contentType().equals(FORM)) {
            return List.of();
        }
        List<Attachment> found = new ArrayList<>();
        tree(submission.original()).path(LIST).forEach(node -> AttachmentType.called(node.path("type").asString(""))
                .ifPresent(type -> found.add(new Attachment(node.path("name").asString("document"), type, bytes(node)))));
        return found;
    }

    /** The same JSON with the size of each document in place of its bytes. */
    public static String readable(byte[] original) {
        JsonNode tree = tree(original);
        tree.path(LIST).forEach(node -> {
            if (node instanceof ObjectNode attachment) {
                attachment.remove("content");
            }
        });
        return JSON.writeValueAsString(tree);
    }

    private static JsonNode tree(byte[] original) {
        try {
            return JSON.readTree(original);
        } catch (JacksonException unreadable) {
            return JSON.createObjectNode();
        }
    }

    private static byte[] bytes(JsonNode node) {
        StringBuilder text = new StringBuilder();
        node.path("content").forEach(part -> text.append(part.asString("")));
        return Base64.getDecoder().decode(text.toString());
    }
}
