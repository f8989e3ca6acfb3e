package uk.frontdoor.app.story;

import java.util.List;
import uk.frontdoor.core.intake.SubmissionId;

/** Port: everything the ledger holds about a submission, also who looked. */
@FunctionalInterface
public interface History {
    /** Oldest first; what is not chained yet is there too. */
    List<Happened> of(SubmissionId submission);
}
