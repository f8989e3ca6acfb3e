package uk.frontdoor.app.access;

import java.util.List;

/** Refuses to start a production gateway that anybody who has read the README could use. Names all problems at once. */
final class ProductionGuard {
    ProductionGuard(List<ProductionCheck> checks) {
        List<String> problems =
                checks.stream().flatMap(check -> check.problems().stream()).distinct().toList();
        if (!problems.isEmpty()) {
            throw new UnsafeForProduction(problems);
        }
    }
}
