package uk.frontdoor.app.dispatch;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import uk.frontdoor.core.area.DestinationId;

/** Port: deliveries that were sent and that nobody has confirmed, and sending them again. */
public interface Replays {
    /** The oldest first. */
    List<Unconfirmed> unconfirmed(DestinationId recipient);

    /**
     * Sends again what this recipient has not confirmed and what still may go; says how many. What it has confirmed
     * never goes again, even when its receipt comes between this and the sending.
     */
    int again(DestinationId recipient, ReplayReason reason, String by);

    /** One delivery without a receipt. Says nothing of what is in it. */
    record Unconfirmed(UUID release, Instant sentAt, int again) {}
}
