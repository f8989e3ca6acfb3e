package uk.frontdoor.core.worklist;

import org.jspecify.annotations.Nullable;
import uk.frontdoor.core.agency.AgencyId;
import uk.frontdoor.core.intake.Channel;

/**
 * One line of the list: the work and where it came from. Carries no personal data.
 *
 * @param closingBy who wants to close it and waits for a second person; null when nobody does
 */
public record OpenItem(WorkItem item, Channel channel, AgencyId sender, @Nullable String closingBy) {}
