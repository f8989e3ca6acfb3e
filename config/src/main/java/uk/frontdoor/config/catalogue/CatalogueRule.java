package uk.frontdoor.config.catalogue;

import java.util.List;

/**
 * A rule of the catalogue and where it is answered.
 *
 * @param order lower wins; guards can only block, filters run on every permit
 * @param answeredBy rule ids of tables, guards and filters; empty where a step of the gateway does it
 * @param step what does it instead
 */
public record CatalogueRule(String rule, String order, List<String> answeredBy, String step, String from) {
    private static final String STEP = "step: ";

    public CatalogueRule {
        answeredBy = List.copyOf(answeredBy);
    }

    public static List<CatalogueRule> shipped() {
        return RuleFile.rows("/frontdoor/rules/catalogue.csv").stream()
                .map(CatalogueRule::of)
                .toList();
    }

    private static CatalogueRule of(List<String> cells) {
        String answered = cells.get(2);
        boolean isStep = answered.startsWith(STEP);
        return new CatalogueRule(
                cells.get(0),
                cells.get(1),
                isStep ? List.of() : List.of(answered.split(" ")),
                isStep ? answered.substring(STEP.length()) : "",
                cells.get(3));
    }
}
