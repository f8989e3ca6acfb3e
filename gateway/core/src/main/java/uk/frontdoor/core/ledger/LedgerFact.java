package uk.frontdoor.core.ledger;

import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import uk.frontdoor.core.intake.SubmissionId;

/**
 * Something that was decided or done, ready to be recorded.
 *
 * @param actor who did it: an agency, a member of staff, a stage
 * @param details rule, basis, fields, hashes; never a person's name or words
 */
public record LedgerFact(LedgerKind kind, @Nullable SubmissionId submission, String actor, Map<String, String> details) {
    public LedgerFact {
        details = java.util.Collections.unmodifiableMap(new TreeMap<>(details));
    }
}
