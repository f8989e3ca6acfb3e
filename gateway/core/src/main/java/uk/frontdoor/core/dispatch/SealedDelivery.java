package uk.frontdoor.core.dispatch;

import uk.frontdoor.core.area.DestinationId;
import uk.frontdoor.core.sharing.ReleaseId;

/**
 * What goes into a recipient's inbox: identical bytes and id over every retry.
 *
 * @param again how often a person has had it sent again
 * @param confirmed the recipient has it: nothing of it goes any more
 */
public record SealedDelivery(ReleaseId release, DestinationId recipient, byte[] sealed, int again, boolean confirmed)
        implements Parcel {
    public SealedDelivery(ReleaseId release, DestinationId recipient, byte[] sealed) {
        this(release, recipient, sealed, 0, false);
    }

    @Override
    public String sending() {
        return again == 0 ? release.toString() : release + " " + again;
    }
}
