package uk.frontdoor.mapping.nhs.message;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import uk.frontdoor.mapping.nhs.finding.FindingCode;
import uk.frontdoor.mapping.nhs.finding.Findings;

/** Flags: read whatever their category, and never hidden because their period has ended. */
final class FlagChecks {

    private static final Set<String> CATEGORIES = Set.of("SG", "SS", "RS", "RA", "IR", "RC", "RT", "AC", "API");
    private static final String SAFEGUARDING = "SG";

    private FlagChecks() {
    }

    static void check(Entry flag, Instant now, Findings findings) {
        boolean any = false;
        boolean safeguarding = false;
        for (JsonNode category : flag.resource().path("category")) {
            List<String> codes = Nodes.codes(category, BarsCodes.FLAG_CATEGORIES);
            any |= !codes.isEmpty();
            safeguarding |= codes.contains(SAFEGUARDING);
            if (!CATEGORIES.containsAll(codes)) {
                findings.add(FindingCode.FLAG_CATEGORY_UNKNOWN, flag.place("category"));
            }
        }
        if (!any) {
            findings.add(FindingCode.FLAG_WITHOUT_CATEGORY, flag.place("category"));
        }
        if (safeguarding && hasEnded(Nodes.text(flag.resource().path("period"), "end"), now)) {
            findings.add(FindingCode.FLAG_SAFEGUARDING_ENDED, flag.place("period"));
        }
    }

    private static boolean hasEnded(String end, Instant now) {
        try {
            return end.length() > 10 && OffsetDateTime.parse(end).toInstant().isBefore(now);
        } catch (DateTimeException e) {
            // Its form is the structure checks' business.
            return false;
        }
    }
}
