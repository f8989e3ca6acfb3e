package uk.frontdoor.app.outbox;

import java.util.UUID;

/**
 * One message to send.
 *
 * @param once the broker drops a second message with the same value
 */
record OutboxMessage(long id, UUID once, String address, boolean multicast, String body) {
    @Override
    public String toString() {
        return "OutboxMessage[" + id + " to " + address + "]";
    }
}
