package uk.frontdoor.app.platform.broker;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import org.apache.activemq.artemis.api.core.ActiveMQSecurityException;
import org.apache.activemq.artemis.spi.core.protocol.RemotingConnection;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import uk.frontdoor.app.access.ProvenSystem;

/** The connections that systems of the register have open. One whose credential is taken back is cut. */
final class Admissions {
    private static final Logger LOG = LoggerFactory.getLogger(Admissions.class);

    private final Map<RemotingConnection, ProvenSystem> open = new ConcurrentHashMap<>();
    private final Predicate<ProvenSystem> stillGood;

    Admissions(Predicate<ProvenSystem> stillGood) {
        this.stillGood = stillGood;
    }

    void keep(RemotingConnection connection, ProvenSystem proven) {
        open.put(connection, proven);
    }

    @Scheduled(fixedDelayString = "PT2S")
    void cut() {
        open.keySet().removeIf(RemotingConnection::isDestroyed);
        open.forEach((connection, proven) -> {
            if (!stillGood.test(proven)) {
                LOG.warn("A connection of {} to the broker is cut: its credential is no longer good", proven.system());
                open.remove(connection);
                connection.fail(new ActiveMQSecurityException("the credential is no longer good"));
            }
        });
    }
}
