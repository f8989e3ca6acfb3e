package uk.frontdoor.app.platform.broker;

import jakarta.jms.JMSException;
import jakarta.jms.Message;
import jakarta.jms.MessageConsumer;
import jakarta.jms.Session;
import jakarta.jms.TextMessage;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.apache.camel.component.jms.DefaultJmsMessageListenerContainer;
import org.apache.camel.component.jms.JmsEndpoint;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.transaction.support.TransactionOperations;
import uk.frontdoor.app.store.StepsAhead;

/**
 * Takes the messages that wait, fetches what their steps will look up, works on each, and commits for all of them: the
 * database first, then the broker.
 *
 * <p>When one fails nothing of any of them has happened, and the broker brings them again. What comes again is worked on
 * by itself, with nothing open around it, so that what fails for good takes no other with it.
 */
final class GatheringContainer extends DefaultJmsMessageListenerContainer {
    private static final Logger LOG = LoggerFactory.getLogger(GatheringContainer.class);
    private static final ScopedValue<MessageConsumer> CONSUMER = ScopedValue.newInstance();

    /** So many are undone when one of them fails, and so long the rows they touch stay locked. */
    private static final int MOST = 32;

    /** After this nothing more is taken. */
    private static final Duration LONGEST = Duration.ofMillis(200);

    /** How long one more may take to come; to ask the broker without waiting costs more. */
    private static final long MORE_WITHIN_MILLISECONDS = 2;

    private final TransactionOperations transaction;
    private final List<StepsAhead> ahead;

    GatheringContainer(JmsEndpoint endpoint, TransactionOperations transaction, List<StepsAhead> ahead) {
        super(endpoint);
        this.transaction = transaction;
        this.ahead = List.copyOf(ahead);
    }

    @Override
    protected boolean receiveAndExecute(
            Object invoker, @Nullable Session session, @Nullable MessageConsumer consumer) throws JMSException {
        return ScopedValue.where(CONSUMER, Objects.requireNonNull(consumer, "consumers are kept"))
                .call(() -> super.receiveAndExecute(invoker, session, consumer));
    }

    @Override
    protected void invokeListener(Session session, Message first) throws JMSException {
        Map<String, Message> gathered = new LinkedHashMap<>();
        Optional<Message> alone = gather(first, gathered);
        if (!gathered.isEmpty()) {
            together(session, gathered);
        }
        if (alone.isPresent() && !gathered.containsKey(id(alone.get()))) {
            super.invokeListener(session, alone.get());
        }
    }

    /** Gives the message that ended it because it has come again. */
    private static Optional<Message> gather(Message first, Map<String, Message> gathered) throws JMSException {
        long closing = System.nanoTime() + LONGEST.toNanos();
        int taken = 0;
        for (Message next = first; next != null; next = more(++taken, closing)) {
            if (next.getJMSRedelivered()) {
                return Optional.of(next);
            }
            gathered.putIfAbsent(id(next), next);
        }
        return Optional.empty();
    }

    private void together(Session session, Map<String, Message> gathered) throws JMSException {
        try {
            transaction.executeWithoutResult(_ -> each(session, gathered));
        } catch (BrokerAway away) {
            throw away.cause;
        } catch (RuntimeException failure) {
            // Whatever it was: what was taken together is undone, and each comes again by itself.
            LOG.warn("steps from {} are undone and taken one by one: {}", getDestinationName(), failure.getClass().getName());
            throw new TakenOneByOne();
        }
    }

    private void each(Session session, Map<String, Message> gathered) {
        String queue = getDestinationName();
        if (gathered.size() > 1 && queue != null && gathered.values().stream().allMatch(TextMessage.class::isInstance)) {
            ahead.forEach(each -> each.fetch(queue, List.copyOf(gathered.keySet())));
        }
        try {
            for (Message next : gathered.values()) {
                super.invokeListener(session, next);
            }
        } catch (JMSException away) {
            throw new BrokerAway(away);
        }
    }

    /**
     * A step announced twice is done once. Its repeat would see what the first has done, but not what the first has
     * sent: the broker knows a message it had before only from another transaction.
     */
    private static String id(Message message) throws JMSException {
        return message instanceof TextMessage text ? text.getText() : message.getJMSMessageID();
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
