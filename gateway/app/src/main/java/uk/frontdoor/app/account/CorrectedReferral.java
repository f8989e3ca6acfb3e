package uk.frontdoor.app.account;

import java.util.Locale;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;
import uk.frontdoor.app.store.RecordJson;
import uk.frontdoor.app.store.UnreadableRecord;
import uk.frontdoor.core.referral.Referral;

/** A referral with another value in one field, judged as strictly as one that is read back. A pure function. */
final class CorrectedReferral {
    private CorrectedReferral() {}

    /** Empty when the field cannot have this value. */
    static Optional<Referral> of(Referral referral, String field, String value, String by) {
        JsonNode tree = JsonMapper.shared().readTree(RecordJson.write(referral));
        put(tree, field, written(field, value));
        try {
            return Optional.of(RecordJson.read(tree.toString(), Referral.class).correctedIn(field, by));
        } catch (UnreadableRecord impossible) {
            return Optional.empty();
        }
    }

    private static void put(JsonNode tree, String field, String value) {
        String[] steps = field.split("[.\\[\\]]+");
        JsonNode at = tree;
        for (int step = 0; step < steps.length - 1; step++) {
            at = at instanceof ArrayNode list ? list.get(Integer.parseInt(steps[step])) : at.get(steps[step]);
        }
        String last = steps[steps.length - 1];
        switch (at) {
            case ArrayNode list -> list.set(Integer.parseInt(last), value);
            case ObjectNode object -> object.put(last, value);
            default -> throw new IllegalStateException("no such field " + field);
        }
    }

    /** As numbers and postcodes are kept, however people space them. */
    private static String written(String field, String value) {
        if (field.endsWith("nhsNumber")) {
            return value.replaceAll("[\\s-]", "");
        }
        if (field.endsWith("postcode")) {
            String packed = value.replaceAll("\\s", "").toUpperCase(Locale.ROOT);
            return packed.replaceFirst("(.+)(.{3})$", "$1 $2");
        }
        return field.endsWith("upn") ? value.toUpperCase(Locale.ROOT) : value;
    }
}
