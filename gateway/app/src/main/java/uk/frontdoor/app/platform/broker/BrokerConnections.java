package uk.frontdoor.app.platform.broker;

import org.apache.activemq.artemis.jms.client.ActiveMQConnectionFactory;
import org.apache.camel.component.jms.JmsComponent;
import org.messaginghub.pooled.jms.JmsPoolConnectionFactory;
import org.springframework.core.task.SimpleAsyncTaskExecutor;

/** The gateway's own pooled connections to its broker, and Camel's component over them. */
final class BrokerConnections {

    /** Whoever called tries again; the gateway's own stop waits for it too. */
    private static final long CALL_MILLISECONDS = 10_000;

    private static final int SESSIONS_PER_CONNECTION = 200;

    private BrokerConnections() {}

    static JmsPoolConnectionFactory to(BrokerLogin login, int connections) {
        var factory = new ActiveMQConnectionFactory(
                login.url(), login.user(), login.password().value());
        factory.setBlockOnDurableSend(true);
        // Addresses are declared before the first is used; without it each use asks the broker for its address again.
        factory.setCacheDestinations(true);
        factory.setMinLargeMessageSize(EmbeddedBrokerOptions.LARGE_MESSAGE_BYTES);
        factory.setReconnectAttempts(-1);
        factory.setCallTimeout(CALL_MILLISECONDS);
        factory.setCallFailoverTimeout(CALL_MILLISECONDS);
        factory.setDeserializationDenyList("*");
        // Shared ones are few, and whoever waits for another broker holds them.
        factory.setUseGlobalPools(false);
        var pool = new JmsPoolConnectionFactory();
        pool.setConnectionFactory(factory);
        pool.setMaxConnections(connections);
        pool.setMaxSessionsPerConnection(SESSIONS_PER_CONNECTION);
        return pool;
    }

    /**
     * Camel's {@code jms:} component.
     *
     * <p>Sessions are transacted: with any other mode Spring's listener container acknowledges a message before the
     * route has worked on it, and a crash would lose it. What a route sends to {@code jms:} while it consumes from
     * {@code jms:} commits together with the consumption.
     *
     * <p>Consumers are few and always there, so each has a thread of the machine's own: on virtual threads every journey
     * to the database would cost two hand-overs more.
     */
    static JmsComponent component(JmsPoolConnectionFactory connections) {
        var component = new JmsComponent();
        component.setConnectionFactory(connections);
        component.setTransacted(true);
        component.setLazyCreateTransactionManager(false);
        component.setCacheLevelName("CACHE_CONSUMER");
        component.setTaskExecutor(new SimpleAsyncTaskExecutor("consumer-"));
        return component;
    }
}
