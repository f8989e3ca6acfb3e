package uk.frontdoor.config.sharing;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.TreeSet;
import uk.frontdoor.config.dmn.DecisionDomain;
import uk.frontdoor.config.dmn.Row;

/**
 * All tables of {@code sharing.dmn}, each asked everything it can be asked, and put together again as the file says.
 *
 * <p>The tables hang together by values alone, so a property that holds of every combination of their answers holds of
 * the file; asking the engine all forty-two million questions would take hours.
 */
final class SharingTables {
    static final String FILE = "/frontdoor/tables/sharing.dmn";

    /** The tables that answer, with the route that leads to each. */
    static final Map<String, String> ANSWERING = answering();

    final AskedTable footing = AskedTable.of("Footing", Map.of());
    final AskedTable agreementHere = AskedTable.of("Agreement here", Map.of());
    final AskedTable barred = AskedTable.of("Barred", Map.of());
    final AskedTable route = AskedTable.of("Route", Map.of());
    final AskedTable asker = AskedTable.of("Asker", Map.of());
    final AskedTable enquiry = AskedTable.of("Section 47 enquiry", Map.of());
    final Map<String, AskedTable> answeringTables = new LinkedHashMap<>();
    final AskedTable rule;
    final Map<String, Row> verdicts = new TreeMap<>();

    SharingTables() {
        Map<String, List<Object>> pins = new LinkedHashMap<>();
        ANSWERING.forEach((table, routeToIt) -> {
            answeringTables.put(table, AskedTable.of(table, pinsOf(table, routeToIt)));
            pins.put(table, List.of(handedOn(table)));
        });
        rule = AskedTable.of("Rule", pins);
        DecisionDomain.of(FILE, "Verdict")
                .pin("Rule", rules().toArray())
                .forEachRow((question, row) -> verdicts.put(row.text("ruleId"), row));
    }

    private static Map<String, String> answering() {
        Map<String, String> tables = new LinkedHashMap<>();
        tables.put("Protection", "PROTECTION");
        tables.put("Partner", "PARTNER");
        tables.put("MASH below section 47", "MASH_BELOW");
        tables.put("Hub with harm", "HUB_WITH_HARM");
        tables.put("Hub from a professional", "HUB_FROM_PROFESSIONAL");
        tables.put("Hub from the family", "HUB_FROM_FAMILY");
        tables.put("Hub from a child", "HUB_FROM_CHILD");
        return tables;
    }

    /** Each answering table looks at its route only to see whether it is its own: one other stands for all others. */
    private static Map<String, List<Object>> pinsOf(String table, String routeToIt) {
        Map<String, List<Object>> pins = new LinkedHashMap<>();
        pins.put("Route", List.of(routeToIt, "BARRED"));
        if (table.equals("Partner")) {
            pins.put("Section 47 enquiry", List.of(handedOn("Section 47 enquiry")));
        }
        return pins;
    }

    /** Stands for whatever a table gives to the one above it. */
    static String handedOn(String table) {
        return "<" + table + ">";
    }

    /** Every rule that any table can answer. */
    TreeSet<String> rules() {
        TreeSet<String> rules = new TreeSet<>(rule.distinctAnswers());
        answeringTables.values().forEach(table -> rules.addAll(table.distinctAnswers()));
        rules.addAll(enquiry.distinctAnswers());
        rules.removeIf(answer -> answer.startsWith("<") || answer.equals("NONE"));
        return rules;
    }

    /** The rule for one question, from the answers of the tables. */
    String ruleFor(Map<String, Object> question) {
        Map<String, Object> known = new LinkedHashMap<>(question);
        known.put("Footing", footing.answer(known));
        known.put("Agreement here", agreementHere.answer(known));
        known.put("Barred", barred.answer(known));
        known.put("Route", route.answer(known));
        known.put("Asker", asker.answer(known));
        String answer = rule.answer(known);
        return answer.startsWith("<") ? follow(answer, known) : answer;
    }

    private String follow(String handedOn, Map<String, Object> known) {
        String name = handedOn.substring(1, handedOn.length() - 1);
        if (name.equals("Section 47 enquiry")) {
            return enquiry.answer(known);
        }
        String answer = Objects.requireNonNull(answeringTables.get(name)).answer(known);
        return answer.startsWith("<") ? follow(answer, known) : answer;
    }
}
