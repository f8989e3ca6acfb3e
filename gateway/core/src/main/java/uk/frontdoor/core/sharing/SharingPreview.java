package uk.frontdoor.core.sharing;

import uk.frontdoor.core.area.DestinationId;
import uk.frontdoor.core.triage.TriagedReferral;

/**
 * Says what the gate would answer if this were decided. Asks the same table, guards and filters, but makes no release:
 * nothing it gives can be mapped out.
 */
@FunctionalInterface
public interface SharingPreview {
    /** One answer for one recipient. */
    Previewed preview(TriagedReferral referral, DestinationId recipient);
}
