package uk.frontdoor.mapping.nhs.finding;

import java.util.ArrayList;
import java.util.List;

/**
 * Collects findings in the order they are noticed, up to a bound, leaving out what the table ignores.
 *
 * <p>Not thread safe; one per request.
 */
public final class Findings {

    /** As many as an answer may list; a hostile body must not produce a longer answer than itself. */
    public static final int MOST = 100;

    private final Severities severities;
    private final List<Finding> rejecting = new ArrayList<>();
    private final List<Finding> remarks = new ArrayList<>();

    public Findings(Severities severities) {
        this.severities = severities;
    }

    /** Notes one finding. */
    public void add(FindingCode code, String place) {
        switch (severities.of(code)) {
            case REJECT -> addBounded(rejecting, code, place);
            case FINDING -> addBounded(remarks, code, place);
            case IGNORE -> { }
        }
    }

    /** Whether noting the code would have any effect; saves building a place for nothing. */
    public boolean wants(FindingCode code) {
        return severities.of(code) != Severity.IGNORE;
    }

    private static void addBounded(List<Finding> findings, FindingCode code, String place) {
        if (findings.size() < MOST) {
            findings.add(new Finding(code, place));
        }
    }

    /** Whether anything noted so far refuses the request. */
    public boolean rejects() {
        return !rejecting.isEmpty();
    }

    /** What refuses the request, first noticed first. */
    public List<Finding> rejecting() {
        return List.copyOf(rejecting);
    }

    /** What stays with an accepted request. */
    public List<Finding> remarks() {
        return List.copyOf(remarks);
    }
}
