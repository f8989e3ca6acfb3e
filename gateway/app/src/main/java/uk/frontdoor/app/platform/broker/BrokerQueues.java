package uk.frontdoor.app.platform.broker;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.activemq.artemis.api.core.ActiveMQException;
import org.apache.activemq.artemis.api.core.SimpleString;
import org.apache.activemq.artemis.api.core.client.ActiveMQClient;
import org.apache.activemq.artemis.api.core.client.ClientMessage;
import org.apache.activemq.artemis.api.core.client.ClientSession;
import org.jspecify.annotations.Nullable;

/** Looks at every queue the gateway knows, on a connection of its own, and takes nothing. */
public final class BrokerQueues {
    private static final int PATIENCE_MILLISECONDS = 3_000;

    private final BrokerLogin login;
    private final List<BrokerAddresses> addresses;

    BrokerQueues(BrokerLogin login, List<BrokerAddresses> addresses) {
        this.login = login;
        this.addresses = List.copyOf(addresses);
    }

    /** Empty when the broker does not answer in time. */
    public Optional<List<QueueDepth>> look() {
        try (var locator = ActiveMQClient.createServerLocator(login.url())
                        .setInitialConnectAttempts(1)
                        .setReconnectAttempts(0)
                        .setCallTimeout(PATIENCE_MILLISECONDS);
                var sessions = locator.createSessionFactory();
                var session = sessions.createSession(
                        login.user(), login.password().value(), false, true, true, false, 0)) {
            session.start();
            List<QueueDepth> depths = new ArrayList<>();
            for (String queue : queues().toList()) {
                depth(session, queue).ifPresent(depths::add);
            }
            return Optional.of(depths);
        } catch (Exception silent) { // Artemis declares nothing narrower; whoever asked is told that it does not answer
            return Optional.empty();
        }
    }

    private Stream<String> queues() {
        return addresses.stream()
                .flatMap(some -> some.all().stream())
                .flatMap(address -> switch (address) {
                    case BrokerAddress.Shared shared -> Stream.of(shared.name());
                    case BrokerAddress.Copied copied ->
                        copied.subscribers().stream()
                                .map(subscriber -> BrokerAddress.Copied.queueOf(copied.name(), subscriber))
                                .map(BrokerQueues::queueAlone);
                })
                .distinct();
    }

    /** {@code address::queue} is the queue. */
    private static String queueAlone(String target) {
        return target.substring(target.indexOf("::") < 0 ? 0 : target.indexOf("::") + 2);
    }

    private static Optional<QueueDepth> depth(ClientSession session, String queue) throws ActiveMQException {
        ClientSession.QueueQuery found = session.queueQuery(SimpleString.of(queue));
        if (!found.isExists()) {
            return Optional.empty();
        }
        Instant oldest = found.getMessageCount() == 0 ? null : oldest(session, queue);
        return Optional.of(new QueueDepth(queue, found.getMessageCount(), found.getConsumerCount(), oldest));
    }

    private static @Nullable Instant oldest(ClientSession session, String queue) throws ActiveMQException {
        try (var first = session.createConsumer(SimpleString.of(queue), null, true)) {
            ClientMessage message = first.receiveImmediate();
            return message == null ? null : Instant.ofEpochMilli(message.getTimestamp());
        }
    }
}
