package uk.frontdoor.core.dispatch;

import uk.frontdoor.core.area.DestinationId;

/** What a recipient says of a delivery, signed: that it has it, how it goes on, or what became of its recall. */
public sealed interface RecipientWord permits DeliveryReceipt, CaseProgress, RecallAnswer {
    /** Who has to have signed it. */
    DestinationId from();
}
