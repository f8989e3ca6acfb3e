package uk.frontdoor.app.platform.broker;

import jakarta.jms.JMSException;
import org.apache.activemq.artemis.jms.client.ActiveMQConnectionFactory;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;

/** Logs in to the broker once; on a connection of its own, because the pooled ones wait for a broker to return. */
final class BrokerHealth implements HealthIndicator {

    private static final int PATIENCE_MILLISECONDS = 3_000;

    private final BrokerLogin login;

    BrokerHealth(BrokerLogin login) {
        this.login = login;
    }

    @Override
    public Health health() {
        try (var factory = impatient();
                var connection = factory.createConnection()) {
            connection.start();
            return Health.up().build();
        } catch (JMSException failure) {
            return Health.down().withDetail("code", String.valueOf(failure.getErrorCode())).build();
        }
    }

    private ActiveMQConnectionFactory impatient() {
        var factory = new ActiveMQConnectionFactory(
                login.url(), login.user(), login.password().value());
        factory.setInitialConnectAttempts(1);
        factory.setReconnectAttempts(0);
        factory.setCallTimeout(PATIENCE_MILLISECONDS);
        return factory;
    }
}
