package uk.frontdoor.core.dispatch;

import uk.frontdoor.core.area.DestinationId;
import uk.frontdoor.core.sharing.ReleaseId;

/** What goes into a recipient's inbox: identical bytes and id over every retry. */
public record SealedDelivery(ReleaseId release, DestinationId recipient, byte[] sealed) {}
