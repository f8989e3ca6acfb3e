package uk.frontdoor.app.sandbox;

import jakarta.jms.Connection;
import jakarta.jms.ConnectionFactory;
import jakarta.jms.JMSException;
import jakarta.jms.Message;
import jakarta.jms.MessageConsumer;
import jakarta.jms.Session;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import uk.frontdoor.route.Addresses;

/** Reads one inbox from outside, with the recipient's own login, until it is told to stop; when cut off it comes back. */
final class InboxReader implements Runnable {
    private static final Logger LOG = LoggerFactory.getLogger(InboxReader.class);
    private static final long SECONDS_BETWEEN_CONNECTIONS = 2;
    private static final long LOOKS_UP_AFTER_MILLISECONDS = 1_000;

    private final ConnectionFactory broker;
    private final SandboxRecipient recipient;
    private final CountDownLatch stopped = new CountDownLatch(1);

    InboxReader(ConnectionFactory broker, SandboxRecipient recipient) {
        this.broker = broker;
        this.recipient = recipient;
    }

    void stop() {
        stopped.countDown();
    }

    @Override
    public void run() {
        while (isRunning()) {
            try {
                read();
            } catch (JMSException cutOff) {
                LOG.debug("{} is cut off from its inbox", recipient.id(), cutOff);
                pause();
            }
        }
    }

    private void read() throws JMSException {
        try (Connection connection = broker.createConnection()) {
            connection.start();
            Session session = connection.createSession(true, Session.SESSION_TRANSACTED);
            MessageConsumer inbox = session.createConsumer(session.createQueue(Addresses.inbox(recipient.id())));
            while (isRunning()) {
                Message message = inbox.receive(LOOKS_UP_AFTER_MILLISECONDS);
                if (message != null) {
                    recipient.take(message, session);
                    session.commit();
                }
            }
        }
    }

    private boolean isRunning() {
        return stopped.getCount() > 0;
    }

    private void pause() {
        try {
            stopped.await(SECONDS_BETWEEN_CONNECTIONS, TimeUnit.SECONDS);
        } catch (InterruptedException interrupted) {
            stop();
            Thread.currentThread().interrupt();
        }
    }
}
