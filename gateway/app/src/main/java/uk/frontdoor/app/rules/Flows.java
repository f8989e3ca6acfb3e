package uk.frontdoor.app.rules;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import uk.frontdoor.core.referral.Referral;

/** Collects what differs, by agency and recipient. */
final class Flows {
    private static final int REFERENCES = 5;
    private static final Comparator<DryRunReport.Flow> IN_ORDER = Comparator.comparing(DryRunReport.Flow::change)
            .thenComparing(DryRunReport.Flow::agency)
            .thenComparing(DryRunReport.Flow::recipient);

    private final Map<Key, List<String>> found = new LinkedHashMap<>();
    private int replayed;

    /** What differs; says nothing of anybody. */
    record Difference(DryRunReport.Change change, String recipient, String before, String after) {}

    private record Key(String agency, Difference difference) {}

    void replayed() {
        replayed++;
    }

    void add(Referral referral, Difference difference) {
        Key key = new Key(referral.referrer().agency().value(), difference);
        found.computeIfAbsent(key, _ -> new ArrayList<>()).add(referral.reference().value());
    }

    DryRunReport report() {
        return new DryRunReport(
                replayed,
                found.entrySet().stream()
                        .map(flow -> flow(flow.getKey(), flow.getValue()))
                        .sorted(IN_ORDER)
                        .toList());
    }

    private static DryRunReport.Flow flow(Key key, List<String> references) {
        Difference difference = key.difference();
        return new DryRunReport.Flow(
                key.agency(),
                difference.recipient(),
                difference.change(),
                difference.before(),
                difference.after(),
                references.size(),
                references.stream().distinct().limit(REFERENCES).toList());
    }
}
