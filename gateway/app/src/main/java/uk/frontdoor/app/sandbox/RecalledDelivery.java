package uk.frontdoor.app.sandbox;

import java.util.UUID;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import uk.frontdoor.core.dispatch.RecallId;
import uk.frontdoor.core.sharing.ReleaseId;

/** What a recipient reads in an opened recall, by its published schema and nothing else. */
record RecalledDelivery(RecallId recall, ReleaseId release, String destination) {
    private static final JsonMapper JSON = new JsonMapper();
    private static final String FORMAT = "urn:frontdoor:schema:recall-1";

    static boolean is(byte[] content) {
        return JSON.readTree(content).path("format").asString("").equals(FORMAT);
    }

    static RecalledDelivery read(byte[] content) {
        JsonNode recall = JSON.readTree(content);
        return new RecalledDelivery(
                new RecallId(UUID.fromString(recall.path("recall").asString())),
                ReleaseId.of(recall.path("recalls").asString()),
                recall.path("destination").asString());
    }
}
