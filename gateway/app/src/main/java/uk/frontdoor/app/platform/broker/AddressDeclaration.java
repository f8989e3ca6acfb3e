package uk.frontdoor.app.platform.broker;

import java.util.List;
import org.apache.activemq.artemis.api.core.ActiveMQException;
import org.apache.activemq.artemis.api.core.QueueConfiguration;
import org.apache.activemq.artemis.api.core.RoutingType;
import org.apache.activemq.artemis.api.core.SimpleString;
import org.apache.activemq.artemis.api.core.client.ActiveMQClient;
import org.apache.activemq.artemis.api.core.client.ClientSession;

/** Makes the addresses and durable queues that are not there yet, the same way on either broker. */
final class AddressDeclaration {

    private static final int ATTEMPTS_TO_REACH_THE_BROKER = 30;
    private static final int MILLISECONDS_BETWEEN_ATTEMPTS = 1_000;

    private final BrokerLogin login;

    AddressDeclaration(BrokerLogin login) {
        this.login = login;
    }

    void declare(List<BrokerAddress> addresses) {
        try (var locator = ActiveMQClient.createServerLocator(login.url())
                        .setInitialConnectAttempts(ATTEMPTS_TO_REACH_THE_BROKER)
                        .setRetryInterval(MILLISECONDS_BETWEEN_ATTEMPTS);
                var sessions = locator.createSessionFactory();
                var session = sessions.createSession(
                        login.user(), login.password().value(), false, true, true, false, 0)) {
            for (var address : addresses) {
                declare(session, address);
            }
        } catch (Exception failure) { // Artemis declares nothing narrower
            throw new IllegalStateException("the broker's addresses cannot be declared: " + failure.getMessage(), failure);
        }
    }

    private static void declare(ClientSession session, BrokerAddress address) throws ActiveMQException {
        switch (address) {
            case BrokerAddress.Shared shared -> {
                // A queue is never there without its address: most starts ask one question for each.
                if (!isThere(session, shared.name())) {
                    declare(session, shared.name(), RoutingType.ANYCAST);
                    declare(session, shared.name(), shared.name(), RoutingType.ANYCAST);
                }
            }
            case BrokerAddress.Copied copied -> {
                declare(session, copied.name(), RoutingType.MULTICAST);
                for (var subscriber : copied.subscribers()) {
                    declare(session, copied.name(), copied.name() + "." + subscriber, RoutingType.MULTICAST);
                }
            }
        }
    }

    private static void declare(ClientSession session, String address, RoutingType routing) throws ActiveMQException {
        var name = SimpleString.of(address);
        if (!session.addressQuery(name).isExists()) {
            session.createAddress(name, routing, false);
        }
    }

    private static void declare(ClientSession session, String address, String queue, RoutingType routing)
            throws ActiveMQException {
        if (!isThere(session, queue)) {
            session.createQueue(QueueConfiguration.of(queue)
                    .setAddress(address)
                    .setRoutingType(routing)
                    .setDurable(true)
                    .setAutoDelete(false));
        }
    }

    private static boolean isThere(ClientSession session, String queue) throws ActiveMQException {
        return session.queueQuery(SimpleString.of(queue)).isExists();
    }
}
