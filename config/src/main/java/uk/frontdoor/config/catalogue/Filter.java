package uk.frontdoor.config.catalogue;

import java.util.List;

/**
 * A guard or a filter of the gate, in words.
 *
 * @param sort guard: can only block; filter: takes fields out
 * @param from where it comes from
 */
public record Filter(String rule, String sort, String says, String from) {
    public static List<Filter> shipped() {
        return RuleFile.rows("/frontdoor/rules/filters.csv").stream()
                .map(cells -> new Filter(cells.get(0), cells.get(1), cells.get(2), cells.get(3)))
                .toList();
    }
}
