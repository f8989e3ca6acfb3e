package uk.frontdoor.app.journey;

import jakarta.jms.BytesMessage;
import jakarta.jms.Connection;
import jakarta.jms.ConnectionFactory;
import jakarta.jms.JMSException;
import jakarta.jms.Message;
import jakarta.jms.MessageConsumer;
import jakarta.jms.QueueBrowser;
import jakarta.jms.Session;
import jakarta.jms.TextMessage;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.apache.activemq.artemis.jms.client.ActiveMQConnectionFactory;
import org.apache.qpid.jms.JmsConnectionFactory;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationContext;
import uk.frontdoor.app.platform.broker.OpenPorts;

/** An outside system on the broker, with its own login and nothing of the gateway's. */
final class BrokerClient implements AutoCloseable {
    private static final String PASSWORD = "front-door-demonstration";
    private static final long PATIENCE = 60_000;

    private final Connection connection;
    private final Session session;

    private BrokerClient(ConnectionFactory factory) throws JMSException {
        connection = factory.createConnection();
        session = connection.createSession();
        connection.start();
    }

    static BrokerClient overAmqp(ApplicationContext gateway, String login) throws JMSException {
        return new BrokerClient(
                new JmsConnectionFactory(login, PASSWORD, OpenPorts.of(gateway).amqp()));
    }

    static BrokerClient overCore(ApplicationContext gateway, String login) throws JMSException {
        return new BrokerClient(new ActiveMQConnectionFactory(OpenPorts.of(gateway).core(), login, PASSWORD));
    }

    void send(String queue, String text, @Nullable String replyTo) throws JMSException {
        Message message = session.createTextMessage(text);
        message.setJMSReplyTo(replyTo == null ? null : session.createQueue(replyTo));
        message.setJMSCorrelationID("ours");
        session.createProducer(session.createQueue(queue)).send(message);
    }

    void sendBytes(String queue, byte[] bytes) throws JMSException {
        BytesMessage message = session.createBytesMessage();
        message.writeBytes(bytes);
        session.createProducer(session.createQueue(queue)).send(message);
    }

    /** The next message as text. */
    String reads(String queue) throws JMSException {
        return next(queue, PATIENCE).getBody(String.class);
    }

    /** The next message as bytes. */
    byte[] readsBytes(String queue) throws JMSException {
        return next(queue, PATIENCE).getBody(byte[].class);
    }

    /** Everything that lies in a queue at this moment, left where it is. */
    List<String> sees(String queue) throws JMSException {
        List<String> bodies = new ArrayList<>();
        try (QueueBrowser browser = session.createBrowser(session.createQueue(queue))) {
            for (var messages = browser.getEnumeration(); messages.hasMoreElements(); ) {
                Message message = (Message) messages.nextElement();
                bodies.add(message instanceof TextMessage text
                        ? text.getText()
                        : new String(message.getBody(byte[].class), StandardCharsets.UTF_8));
            }
        }
        return bodies;
    }

    private Message next(String queue, long patience) throws JMSException {
        try (MessageConsumer consumer = session.createConsumer(session.createQueue(queue))) {
            Message message = consumer.receive(patience);
            if (message == null) {
                throw new IllegalStateException("nothing came to " + queue);
            }
            return message;
        }
    }

    @Override
    public void close() throws JMSException {
        connection.close();
    }
}
