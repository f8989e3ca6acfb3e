package uk.frontdoor.app.outbox;

import jakarta.jms.JMSException;
import java.io.Serial;

/** The broker did not take the messages; they stay in the outbox. */
final class BrokerUnavailable extends IllegalStateException {
    @Serial
    private static final long serialVersionUID = 1L;

    BrokerUnavailable(JMSException cause) {
        super("the broker did not take the messages", cause);
    }
}
