package uk.frontdoor.app.explain;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import uk.frontdoor.config.catalogue.CatalogueRule;
import uk.frontdoor.config.catalogue.Filter;

/** Which clause of the rule catalogue a row of a table, a guard or a filter answers, and where that comes from. */
final class Clauses {
    private final List<CatalogueRule> catalogue;
    private final List<Filter> filters;

    Clauses(List<CatalogueRule> catalogue, List<Filter> filters) {
        this.catalogue = List.copyOf(catalogue);
        this.filters = List.copyOf(filters);
    }

    /** Of each of these rules, such as {@code R-AGREE (Working Together 2023)}; empty where the catalogue has none. */
    String of(List<String> rules) {
        return rules.stream()
                .flatMap(this::of)
                .distinct()
                .collect(Collectors.joining("; "));
    }

    /** Of the catalogue, or of the filters beside it that take something out of every answer. */
    private Stream<String> of(String rule) {
        List<String> clauses = catalogue.stream()
                .filter(clause -> clause.rule().equals(rule) || clause.answeredBy().contains(rule))
                .map(clause -> clause(clause.rule(), clause.from()))
                .toList();
        return clauses.isEmpty()
                ? filters.stream()
                        .filter(filter -> filter.rule().equals(rule))
                        .map(filter -> clause(filter.rule(), filter.from()))
                : clauses.stream();
    }

    private static String clause(String rule, String from) {
        return "%s (%s)".formatted(rule, from);
    }
}
