package uk.frontdoor.core.dispatch;

import uk.frontdoor.core.area.DestinationId;

/** What a recipient says of a delivery, signed: that it has it, or how it goes on. */
public sealed interface RecipientWord permits DeliveryReceipt, CaseProgress {
    /** Who has to have signed it. */
    DestinationId from();
}
