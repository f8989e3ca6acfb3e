package uk.frontdoor.app.platform.broker;

import jakarta.jms.JMSException;
import jakarta.jms.Message;
import jakarta.jms.MessageConsumer;
import jakarta.jms.Session;
import jakarta.jms.TextMessage;
import java.time.Duration;
import java.util.HashSet;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.apache.camel.component.jms.DefaultJmsMessageListenerContainer;
import org.apache.camel.component.jms.JmsEndpoint;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Takes the messages that wait, works on each, and commits for all of them: the database first, then the broker.
 *
 * <p>When one fails nothing of any of them has happened, and the broker brings them again. What comes again is worked on
 * by itself, with nothing open around it, so that what fails for good takes no other with it.
 */
final class GatheringContainer extends DefaultJmsMessageListenerContainer {
    private static final Logger LOG = LoggerFactory.getLogger(GatheringContainer.class);
    private static final ScopedValue<MessageConsumer> CONSUMER = ScopedValue.newInstance();

    /** So many are undone when one of them fails. */
    private static final int MOST = 50;

    /** After this nothing more is taken: rows that are locked must not stay so for long. */
    private static final Duration LONGEST = Duration.ofMillis(200);

    /** How long one more may take to come; to ask the broker without waiting costs more. */
    private static final long MORE_WITHIN_MILLISECONDS = 2;

    private final TransactionOperations transaction;

    GatheringContainer(JmsEndpoint endpoint, TransactionOperations transaction) {
        super(endpoint);
        this.transaction = transaction;
    }

    @Override
    protected boolean receiveAndExecute(
            Object invoker, @Nullable Session session, @Nullable MessageConsumer consumer) throws JMSException {
        return ScopedValue.where(CONSUMER, Objects.requireNonNull(consumer, "consumers are kept"))
                .call(() -> super.receiveAndExecute(invoker, session, consumer));
    }

    @Override
    protected void invokeListener(Session session, Message first) throws JMSException {
        Set<String> done = new HashSet<>();
        Optional<Message> alone = first.getJMSRedelivered() ? Optional.of(first) : together(session, first, done);
        if (alone.isPresent() && isNew(alone.get(), done)) {
            super.invokeListener(session, alone.get());
        }
    }

    /** Gives the message that ended it because it has come again. */
    private Optional<Message> together(Session session, Message first, Set<String> done) throws JMSException {
        try {
            Optional<Message> alone = transaction.execute(_ -> each(session, first, done));
            return alone == null ? Optional.empty() : alone;
        } catch (BrokerAway away) {
            throw away.cause;
        } catch (RuntimeException failure) {
            // Whatever it was: what was taken together is undone, and each comes again by itself.
            LOG.warn("steps from {} are undone and taken one by one: {}", getDestinationName(), failure.getClass().getName());
            throw new TakenOneByOne();
        }
    }

    private Optional<Message> each(Session session, Message first, Set<String> done) {
        long closing = System.nanoTime() + LONGEST.toNanos();
        int taken = 0;
        try {
            for (Message next = first; next != null; next = more(++taken, closing)) {
                if (next.getJMSRedelivered()) {
                    return Optional.of(next);
                }
                if (isNew(next, done)) {
                    super.invokeListener(session, next);
                }
            }
            return Optional.empty();
        } catch (JMSException away) {
            throw new BrokerAway(away);
        }
    }

    /**
     * A step announced twice is done once. Its repeat would see what the first has done, but not what the first has
     * sent: the broker knows a message it had before only from another transaction.
     */
    private static boolean isNew(Message message, Set<String> done) throws JMSException {
        return !(message instanceof TextMessage text) || done.add(text.getText());
    }

    private static @Nullable Message more(int taken, long closing) throws JMSException {
        return taken < MOST && System.nanoTime() < closing
                ? CONSUMER.get().receive(MORE_WITHIN_MILLISECONDS)
                : null;
    }

    /** Carries what the broker said out of the database's transaction. */
    private static final class BrokerAway extends RuntimeException {
        private static final long serialVersionUID = 1L;
        private final transient JMSException cause;

        BrokerAway(JMSException cause) {
            super(cause);
            this.cause = cause;
        }
    }

    /** Says no more than that: what failed may quote what it failed on. */
    private static final class TakenOneByOne extends RuntimeException {
        private static final long serialVersionUID = 1L;

        TakenOneByOne() {
            super("taken one by one", null, false, false);
        }
    }
}
