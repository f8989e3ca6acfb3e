package uk.frontdoor.app.platform.broker;

import java.io.IOException;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.activemq.artemis.core.config.Configuration;
import org.apache.activemq.artemis.core.server.embedded.EmbeddedActiveMQ;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import uk.frontdoor.app.platform.Secret;

/** An Artemis broker inside this process, its journal kept in our own folder. */
final class EmbeddedBroker implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(EmbeddedBroker.class);
    private static final AtomicInteger BROKERS_IN_THIS_PROCESS = new AtomicInteger();

    static {
        // On Java 25 Netty does without Unsafe unless told otherwise, and Artemis then fails on its second start:
        // it cannot free the buffers with which it reads its journal back.
        System.setProperty("io.netty.noUnsafe", "false");
    }

    private final EmbeddedActiveMQ broker;
    private final BrokerLogin login;

    private EmbeddedBroker(EmbeddedActiveMQ broker, BrokerLogin login) {
        this.broker = broker;
        this.login = login;
    }

    /** The login with which the gateway itself reaches a broker that is about to start. */
    static BrokerLogin newLogin() {
        return new BrokerLogin("vm://" + BROKERS_IN_THIS_PROCESS.getAndIncrement(), "gateway", Secret.random());
    }

    static EmbeddedBroker startIn(Path folder, Doors doors, BrokerGate gate, BrokerLogin login) {
        try {
            var options = EmbeddedBrokerOptions.keepingIn(folder);
            doors.openOn(options, login, folder);
            var broker = new EmbeddedActiveMQ().setConfiguration(options).setSecurityManager(gate);
            broker.start();
            if (!broker.getActiveMQServer().isActive()) {
                throw new IllegalStateException("it could not take up its journal");
            }
            LOG.info("Embedded broker listens on {}, kept in {}", doors, folder);
            return new EmbeddedBroker(broker, login);
        } catch (Exception failure) { // Artemis declares nothing narrower
            throw new IllegalStateException("the embedded broker did not start: " + failure.getMessage(), failure);
        }
    }

    BrokerLogin login() {
        return login;
    }

    /** Closes the ports of others for a moment and opens them with their certificates as these are now. */
    void openPortsAnew() {
        for (String port : Doors.OF_OTHERS) {
            broker.getActiveMQServer().getRemotingService().getAcceptor(port).reload();
        }
    }

    @Override
    public void close() throws Exception {
        broker.stop();
    }

    /** Where clients come in: ourselves without a socket, others by core (JMS) and AMQP. */
    record Doors(String host, BrokerPorts ports, @Nullable BrokerTls tls) {
        private static final String CORE = "core";
        private static final String AMQP = "amqp";
        static final List<String> OF_OTHERS = List.of(CORE, AMQP);

        void openOn(Configuration options, BrokerLogin login, Path folder) throws Exception {
            String secured = tls == null ? "" : secured(tls, folder);
            options.addAcceptorConfiguration("gateway", login.url());
            options.addAcceptorConfiguration(CORE, tcp(ports.core()) + "?protocols=CORE" + secured);
            options.addAcceptorConfiguration(AMQP, tcp(ports.amqp())
                    + "?protocols=AMQP;saslMechanisms=" + (tls == null ? "PLAIN" : "PLAIN,EXTERNAL")
                    + ";amqpMinLargeMessageSize=" + EmbeddedBrokerOptions.LARGE_MESSAGE_BYTES + secured);
        }

        private static String secured(BrokerTls tls, Path folder) throws IOException, GeneralSecurityException {
            tls.demandUsable();
            return tls.options(folder);
        }

        private String tcp(int port) {
            return "tcp://" + host + ":" + port;
        }

        @Override
        public String toString() {
            return host + " (core " + ports.core() + ", AMQP " + ports.amqp() + (tls == null ? ")" : ", TLS)");
        }
    }
}
