package uk.frontdoor.core.dispatch;

import java.time.Instant;
import uk.frontdoor.core.area.DestinationId;
import uk.frontdoor.core.sharing.ReleaseId;

/**
 * The recipient's signed word that it has the message.
 *
 * @param sealedDigest SHA-256 of the sealed bytes it received, hexadecimal
 */
public record DeliveryReceipt(ReleaseId release, DestinationId from, Instant receivedAt, String sealedDigest)
        implements RecipientWord {}
