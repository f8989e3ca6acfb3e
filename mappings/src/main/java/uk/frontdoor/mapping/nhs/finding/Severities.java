package uk.frontdoor.mapping.nhs.finding;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * The severity of every finding code, as one officer-readable table decides it.
 *
 * <p>The table is data so that a rule can be relaxed or tightened without a release: the standard's own published
 * examples break some of its rules.
 */
public final class Severities {

    private final Map<FindingCode, Severity> byCode;

    private Severities(Map<FindingCode, Severity> byCode) {
        this.byCode = byCode;
    }

    /**
     * Binds a table of code to severity.
     *
     * @param rows code (such as {@code json.duplicate-key}) to {@code reject}, {@code finding} or {@code ignore}
     * @throws IllegalArgumentException naming every unknown code, unknown severity and missing code at once
     */
    public static Severities of(Map<String, String> rows) {
        var severities = new EnumMap<FindingCode, Severity>(FindingCode.class);
        var problems = new ArrayList<String>();
        rows.forEach((code, severity) -> bind(code, severity, severities, problems));
        for (FindingCode code : FindingCode.values()) {
            if (!severities.containsKey(code)) {
                problems.add(code.code() + ": no severity");
            }
        }
        if (!problems.isEmpty()) {
            throw new IllegalArgumentException("severity table: " + String.join("; ", problems));
        }
        return new Severities(severities);
    }

    private static void bind(
            String code, String severity, Map<FindingCode, Severity> severities, List<String> problems) {
        var known = FindingCode.ofCode(code);
        if (known.isEmpty()) {
            problems.add(code + ": unknown code");
            return;
        }
        switch (severity) {
            case "reject" -> severities.put(known.get(), Severity.REJECT);
            case "finding" -> severities.put(known.get(), Severity.FINDING);
            case "ignore" -> severities.put(known.get(), Severity.IGNORE);
            default -> problems.add(code + ": unknown severity (expected: reject, finding or ignore)");
        }
    }

    /** The severity of a code; a code the table does not hold is refused. */
    public Severity of(FindingCode code) {
        return byCode.getOrDefault(code, Severity.REJECT);
    }
}
