package uk.frontdoor.app.indicators;

import java.time.Instant;
import uk.frontdoor.core.triage.Urgency;

/**
 * What waits in an area at this moment.
 *
 * @param overdue past their time
 * @param unclaimed that nobody holds
 * @param still to which nothing has happened for more than five working days
 * @param oldest when the one came that has waited longest
 */
record Waiting(String area, Urgency urgency, long open, long overdue, long unclaimed, long still, Instant oldest) {}
