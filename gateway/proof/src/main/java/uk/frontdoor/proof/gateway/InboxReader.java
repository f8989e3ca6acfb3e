package uk.frontdoor.proof.gateway;

import jakarta.jms.Connection;
import jakarta.jms.JMSException;
import jakarta.jms.Message;
import jakarta.jms.MessageConsumer;
import jakarta.jms.Session;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.apache.activemq.artemis.jms.client.ActiveMQConnectionFactory;

/**
 * A recipient's own system: reads its inbox with its own credentials over the core protocol, in transactions of what
 * is there. Comes back by itself when the gateway is away.
 *
 * <p>A delivery counts once the transaction in which it was read has committed. Whether a commit that broke happened
 * or not is unknown, and the recipient is told so.
 */
public final class InboxReader implements AutoCloseable {
    private static final int TOGETHER = 100;
    private static final Duration PAUSE = Duration.ofMillis(200);

    private final String destination;
    private final Recipient recipient;
    private final ActiveMQConnectionFactory connections;
    private final Login login;
    private final Thread thread;
    private volatile boolean open = true;

    private InboxReader(int corePort, String destination, Login login, Recipient recipient) {
        this.destination = destination;
        this.recipient = recipient;
        this.login = login;
        this.connections = new ActiveMQConnectionFactory("tcp://127.0.0.1:" + corePort
                + "?reconnectAttempts=0&initialConnectAttempts=1&callTimeout=5000&connectionTTL=10000");
        this.thread = Thread.ofPlatform().daemon().name("inbox-" + destination).unstarted(this::work);
    }

    public static InboxReader start(int corePort, String destination, Login login, Recipient recipient) {
        InboxReader reader = new InboxReader(corePort, destination, login, recipient);
        reader.thread.start();
        return reader;
    }

    private void work() {
        while (open) {
            try (Connection connection = connections.createConnection(login.user(), login.password())) {
                connection.start();
                read(connection);
            } catch (JMSException away) {
                pause();
            }
        }
    }

    private void read(Connection connection) throws JMSException {
        Session session = connection.createSession(true, Session.SESSION_TRANSACTED);
        MessageConsumer inbox = session.createConsumer(session.createQueue("inbox." + destination));
        while (open) {
            List<Delivered> together = new ArrayList<>();
            for (Message next = inbox.receive(250);
                    next != null;
                    next = together.size() < TOGETHER ? inbox.receiveNoWait() : null) {
                Delivered delivered =
                        new Delivered(destination, next.getStringProperty("release"), next.getJMSMessageID());
                recipient.reads(session, delivered, next.getBody(byte[].class));
                together.add(delivered);
            }
            commit(session, together);
        }
    }

    private void commit(Session session, List<Delivered> together) throws JMSException {
        if (together.isEmpty()) {
            return;
        }
        recipient.mayHave(together);
        session.commit();
        recipient.has(together);
    }

    private static void pause() {
        try {
            Thread.sleep(PAUSE);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() throws InterruptedException {
        open = false;
        thread.join(Duration.ofSeconds(10));
        connections.close();
    }

    /** User and password of a recipient on the broker. */
    public record Login(String user, String password) {}

    /** What is done with deliveries. */
    public interface Recipient {
        /** Inside the transaction: may answer with a receipt in the same session. */
        default void reads(Session session, Delivered delivered, byte[] sealed) throws JMSException {}

        /** The transaction is about to commit: from now on they may have been taken. */
        default void mayHave(List<Delivered> delivered) {}

        /** The transaction has committed: they have been taken. */
        void has(List<Delivered> delivered);
    }
}
