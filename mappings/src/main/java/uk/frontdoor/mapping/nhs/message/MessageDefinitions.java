package uk.frontdoor.mapping.nhs.message;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import uk.frontdoor.mapping.nhs.table.TabTable;

/** The message definitions this receiver knows, national and our own, by the last part of their address. */
public final class MessageDefinitions {

    /** Published under this address in the standard's own examples. */
    private static final Map<String, String> OTHER_SPELLINGS = Map.of(
            "bars-message-servicerequest-request-response-short", "bars-message-servicerequest-response-referral-short");

    /** One kind of resource a definition asks for. */
    public record Focus(String resource, String profile, int min, int max) {

        /** How {@code max} is written: a number or a star. */
        public String writtenMax() {
            return max == Integer.MAX_VALUE ? "*" : String.valueOf(max);
        }
    }

    /** How many resources of a type a definition allows, over all its profiles. */
    record Count(int min, int max) {

        Count plus(Focus focus) {
            boolean unbounded = max == Integer.MAX_VALUE || focus.max() == Integer.MAX_VALUE;
            return new Count(min + focus.min(), unbounded ? Integer.MAX_VALUE : max + focus.max());
        }
    }

    /** A message definition. */
    public record Definition(String url, String version, String event, List<Focus> foci) {

        public Definition {
            foci = List.copyOf(foci);
        }

        /** The last part of the address. */
        public String name() {
            return url.substring(url.lastIndexOf('/') + 1);
        }

        /** Cardinality by resource type; the Bundle itself is not an entry. */
        Map<String, Count> counts() {
            var counts = new LinkedHashMap<String, Count>();
            for (Focus focus : foci) {
                if (!focus.resource().equals("Bundle")) {
                    counts.merge(focus.resource(), new Count(0, 0).plus(focus), (count, _) -> count.plus(focus));
                }
            }
            return counts;
        }
    }

    private final Map<String, Definition> byName;
    private final Map<String, Map<String, Count>> countsByName = new LinkedHashMap<>();

    private MessageDefinitions(Map<String, Definition> byName) {
        this.byName = byName;
        byName.forEach((name, definition) -> countsByName.put(name, definition.counts()));
    }

    /** Loads the shipped table. */
    public static MessageDefinitions load() {
        var foci = new LinkedHashMap<String, List<Focus>>();
        var heads = new LinkedHashMap<String, List<String>>();
        for (List<String> row : TabTable.rows(TabTable.class, "/uk/frontdoor/mapping/nhs/message-definitions.tsv")) {
            int max = row.get(6).equals("*") ? Integer.MAX_VALUE : Integer.parseInt(row.get(6));
            heads.putIfAbsent(row.get(0), row);
            foci.computeIfAbsent(row.get(0), _ -> new ArrayList<>())
                    .add(new Focus(row.get(3), row.get(4), Integer.parseInt(row.get(5)), max));
        }
        var definitions = new LinkedHashMap<String, Definition>();
        heads.forEach((url, row) -> {
            var definition = new Definition(url, row.get(1), row.get(2), foci.getOrDefault(url, List.of()));
            definitions.put(definition.name(), definition);
        });
        return new MessageDefinitions(definitions);
    }

    /** All of them, in the order of the table. */
    public List<Definition> all() {
        return List.copyOf(byName.values());
    }

    /** The definition of an address, in any published spelling. */
    public Optional<Definition> find(String url) {
        String name = url.substring(url.lastIndexOf('/') + 1);
        int version = name.indexOf('|');
        String plain = version < 0 ? name : name.substring(0, version);
        return Optional.ofNullable(byName.get(OTHER_SPELLINGS.getOrDefault(plain, plain)))
                .filter(definition -> url.startsWith(prefix(definition)) || url.startsWith(oldPrefix(definition)));
    }

    /** The definition of that name. */
    public Optional<Definition> named(String name) {
        return Optional.ofNullable(byName.get(name));
    }

    Map<String, Count> counts(Definition definition) {
        return countsByName.getOrDefault(definition.name(), Map.of());
    }

    private static String prefix(Definition definition) {
        return definition.url().substring(0, definition.url().lastIndexOf('/') + 1);
    }

    private static String oldPrefix(Definition definition) {
        return prefix(definition).replace("https://", "http://");
    }
}
