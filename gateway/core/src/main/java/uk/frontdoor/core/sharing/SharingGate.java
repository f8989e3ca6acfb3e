package uk.frontdoor.core.sharing;

import uk.frontdoor.core.area.DestinationId;
import uk.frontdoor.core.triage.TriagedReferral;

/**
 * The only maker of releases. Fails closed: whatever it cannot answer with certainty is held for a person.
 */
public interface SharingGate {
    /** One answer for one recipient. */
    SharingOutcome decide(TriagedReferral referral, DestinationId recipient);

    /** Makes a kept release again and compares. */
    ReadBack readBack(ReleaseTicket ticket);
}
