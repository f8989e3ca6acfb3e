package uk.frontdoor.app.platform.broker;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.apache.activemq.artemis.core.client.impl.ServerLocatorInternal;
import org.apache.activemq.artemis.jms.client.ActiveMQConnectionFactory;
import org.messaginghub.pooled.jms.JmsPoolConnectionFactory;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationListener;
import org.springframework.context.event.ContextClosedEvent;
import org.springframework.core.Ordered;

/**
 * Bounds how long a stopping gateway talks to a broker that no longer answers.
 *
 * <p>Each consumer would wait for its own answers, one after the other, for many minutes. What the broker has not heard
 * by then it hands out again: nothing is lost by leaving without a word.
 */
final class BrokerFarewell implements ApplicationListener<ContextClosedEvent>, Ordered, AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(BrokerFarewell.class);
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final JmsPoolConnectionFactory connections;
    private final CountDownLatch gone = new CountDownLatch(1);

    BrokerFarewell(JmsPoolConnectionFactory connections) {
        this.connections = connections;
    }

    @Override
    public int getOrder() {
        return HIGHEST_PRECEDENCE;
    }

    @Override
    public void onApplicationEvent(ContextClosedEvent closing) {
        Thread.ofPlatform().name("broker-farewell").daemon().start(this::leaveInTime);
    }

    private void leaveInTime() {
        try {
            if (!gone.await(PATIENCE.toMillis(), TimeUnit.MILLISECONDS)
                    && connections.getConnectionFactory() instanceof ActiveMQConnectionFactory broker) {
                LOG.warn("The broker does not answer; the gateway stops without its word");
                abandon(broker);
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    /** Closing would ask the broker's leave for every consumer; cleaning up asks nobody. */
    private static void abandon(ActiveMQConnectionFactory broker) {
        if (broker.getServerLocator() instanceof ServerLocatorInternal locator) {
            locator.cleanup();
        }
    }

    @Override
    public void close() {
        gone.countDown();
    }
}
