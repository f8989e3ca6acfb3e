package uk.frontdoor.core.dispatch;

import uk.frontdoor.core.area.DestinationId;

/**
 * A recall as it goes into a recipient's inbox.
 *
 * @param again how often it was sent again because nobody answered
 */
public record SealedRecall(RecallId recall, DestinationId recipient, byte[] sealed, int again) implements Parcel {
    @Override
    public String sending() {
        return again == 0 ? recall.toString() : recall + " " + again;
    }
}
