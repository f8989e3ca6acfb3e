package uk.frontdoor.core.dispatch;

import uk.frontdoor.core.area.DestinationId;

/** Port: signs for us and encrypts to one recipient. */
@FunctionalInterface
public interface Sealer {
    /** CMS SignedData inside AuthEnvelopedData, DER. */
    byte[] seal(byte[] content, DestinationId recipient);
}
