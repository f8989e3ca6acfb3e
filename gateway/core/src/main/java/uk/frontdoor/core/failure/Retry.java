package uk.frontdoor.core.failure;

import uk.frontdoor.core.worklist.LeaseId;
import uk.frontdoor.core.worklist.ResultOutcome;

/** Port: lets a person send what failed through its stage again, once the cause is gone. */
@FunctionalInterface
public interface Retry {
    /**
     * Closes the FAILED item and hands its id to the stage again, in one transaction. When it fails again there is a
     * new item.
     */
    ResultOutcome again(LeaseId lease, String by);
}
