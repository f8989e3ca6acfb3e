package uk.frontdoor.app.outbox;

import jakarta.jms.Connection;
import jakarta.jms.ConnectionFactory;
import jakarta.jms.Destination;
import jakarta.jms.InvalidDestinationException;
import jakarta.jms.JMSException;
import jakarta.jms.MessageProducer;
import jakarta.jms.Session;
import jakarta.jms.TextMessage;
import java.util.List;
import org.apache.activemq.artemis.jms.client.ActiveMQDestination;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Hands messages to the broker, all or none.
 *
 * <p>The broker refuses a transaction in which a message is one it had before: the sign that an earlier attempt got
 * through and only its row stayed behind. Then each goes by itself, and the broker quietly drops those it has. A
 * message to an address the broker does not have goes to the failure address, and so to a person; a notice nobody can
 * subscribe to is dropped, because the work list is the truth.
 */
final class BrokerLink {
    private static final Logger LOG = LoggerFactory.getLogger(BrokerLink.class);
    private static final String ONCE = "_AMQ_DUPL_ID";
    private static final String MEANT_FOR = "_AMQ_ORIG_ADDRESS";

    private final ConnectionFactory connections;

    BrokerLink(ConnectionFactory connections) {
        this.connections = connections;
    }

    /** Returns once the broker has them on its disk. */
    void send(List<OutboxMessage> messages) throws JMSException {
        try (Connection connection = connections.createConnection()) {
            try {
                sendTogether(connection, messages);
            } catch (JMSException refused) {
                sendOneByOne(connection, messages);
            }
        }
    }

    private static void sendTogether(Connection connection, List<OutboxMessage> messages) throws JMSException {
        try (Session session = connection.createSession(true, Session.SESSION_TRANSACTED);
                MessageProducer producer = session.createProducer(null)) {
            for (OutboxMessage message : messages) {
                producer.send(destination(message), text(session, message));
            }
            session.commit();
        }
    }

    private static void sendOneByOne(Connection connection, List<OutboxMessage> messages) throws JMSException {
        try (Session session = connection.createSession(false, Session.AUTO_ACKNOWLEDGE);
                MessageProducer producer = session.createProducer(null)) {
            for (OutboxMessage message : messages) {
                try {
                    producer.send(destination(message), text(session, message));
                } catch (InvalidDestinationException unknown) {
                    redirect(session, producer, message);
                }
            }
        }
    }

    private static void redirect(Session session, MessageProducer producer, OutboxMessage message)
            throws JMSException {
        LOG.error("The broker has no address {}", message.address());
        if (!message.multicast()) {
            TextMessage text = text(session, message);
            text.setStringProperty(MEANT_FOR, message.address());
            producer.send(ActiveMQDestination.createQueue("failure"), text);
        }
    }

    private static TextMessage text(Session session, OutboxMessage message) throws JMSException {
        TextMessage text = session.createTextMessage(message.body());
        text.setStringProperty(ONCE, message.once().toString());
        return text;
    }

    /** Not asked of the session, which would make a journey to the broker for each. */
    private static Destination destination(OutboxMessage message) {
        return message.multicast()
                ? ActiveMQDestination.createTopic(message.address())
                : ActiveMQDestination.createQueue(message.address());
    }
}
