package uk.frontdoor.app.breakglass;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import uk.frontdoor.core.area.AreaId;
import uk.frontdoor.core.worklist.WorkItemId;

/** Port: records opened out of turn. */
public interface BreakGlass {
    /** Opens the record with this reference for one person and a while, and says so in the ledger. */
    Opening open(String reference, Need need);

    /** What was opened, while it still is, to the person who opened it; each time counts as a look. */
    Optional<Opened> look(UUID id, String by);

    /**
     * Who needs it and why.
     *
     * @param explanation their words; they stay here and are not in the ledger
     */
    record Need(String by, BreakGlassReason reason, String explanation) {}

    record Opened(UUID id, WorkItemId workItem, AreaId area, BreakGlassReason reason, Instant until) {}

    /** What came of asking. */
    sealed interface Opening {
        record Granted(Opened opened) implements Opening {}

        /** No record has this reference. */
        record NotThere() implements Opening {}
    }
}
