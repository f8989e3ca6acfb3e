package uk.frontdoor.app.sandbox;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import uk.frontdoor.core.sharing.ReleaseId;

/**
 * What a recipient reads in an opened delivery, by its published schema and nothing else.
 *
 * @param fields the groups of fields that are in it
 * @param withheld how much was left out
 * @param lines its content, one line a value
 */
record Delivery(
        ReleaseId release,
        String reference,
        String destination,
        String rule,
        String lawfulBasis,
        String profile,
        List<String> tell,
        List<String> fields,
        int withheld,
        List<Line> lines) {
    private static final JsonMapper JSON = new JsonMapper();

    /** One value, with the way to it in words. */
    record Line(String name, String value) {}

    static Delivery read(byte[] content) {
        JsonNode delivery = JSON.readTree(content);
        List<Line> lines = new ArrayList<>();
        flatten("", delivery.path("referral"), lines);
        return new Delivery(
                ReleaseId.of(delivery.path("release").asString()),
                delivery.path("reference").asString(),
                delivery.path("destination").asString(),
                delivery.path("rule").asString() + " of " + delivery.path("ruleVersion").asString(),
                delivery.path("lawfulBasis").asString(),
                delivery.path("profile").asString(),
                texts(delivery.path("tell")),
                texts(delivery.path("fields")),
                delivery.path("withheld").asInt(),
                List.copyOf(lines));
    }

    private static List<String> texts(JsonNode list) {
        return list.valueStream().map(JsonNode::asString).toList();
    }

    private static void flatten(String way, JsonNode node, List<Line> lines) {
        if (node.isObject()) {
            node.propertyStream().forEach(member -> flatten(step(way, member.getKey()), member.getValue(), lines));
        } else if (node.isArray() && node.valueStream().allMatch(JsonNode::isString)) {
            lines.add(new Line(way, String.join(", ", texts(node))));
        } else if (node.isArray()) {
            for (int index = 0; index < node.size(); index++) {
                flatten(way + " " + (index + 1), node.get(index), lines);
            }
        } else if (!node.isMissingNode()) {
            lines.add(new Line(way, node.asString()));
        }
    }

    /** {@code dateOfBirth} reads "date of birth". */
    private static String step(String way, String name) {
        String words = name.replaceAll("([A-Z])", " $1").toLowerCase(Locale.ROOT);
        return way.isEmpty() ? words : way + ", " + words;
    }
}
