package uk.frontdoor.mapping.nhs.publish;

import java.util.List;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** A searchset Bundle of resources that have ids. */
public final class Searchset {

    private Searchset() {
    }

    /**
     * Builds the Bundle. The self link names the resource type and no search value, which may identify a person.
     *
     * @param typeUrl address of the resource type searched
     */
    public static ObjectNode of(List<ObjectNode> resources, String typeUrl) {
        ObjectNode bundle = JsonNodeFactory.instance.objectNode();
        bundle.put("resourceType", "Bundle");
        bundle.put("type", "searchset");
        bundle.put("total", resources.size());
        bundle.putArray("link").addObject().put("relation", "self").put("url", typeUrl);
        if (!resources.isEmpty()) {
            ArrayNode entries = bundle.putArray("entry");
            for (ObjectNode resource : resources) {
                ObjectNode entry = entries.addObject();
                entry.put("fullUrl", typeUrl + "/" + resource.path("id").asString(""));
                entry.set("resource", resource);
                entry.putObject("search").put("mode", "match");
            }
        }
        return bundle;
    }
}
