package uk.frontdoor.app.platform.broker;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import jakarta.jms.Connection;
import jakarta.jms.JMSException;
import jakarta.jms.Message;
import jakarta.jms.MessageConsumer;
import jakarta.jms.Session;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;
import org.apache.activemq.artemis.jms.client.ActiveMQDestination;
import org.apache.camel.CamelContext;
import org.apache.camel.builder.RouteBuilder;
import org.apache.camel.component.jms.MessageListenerContainerFactory;
import org.apache.camel.impl.DefaultCamelContext;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.messaginghub.pooled.jms.JmsPoolConnectionFactory;
import org.springframework.jms.core.JmsTemplate;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import uk.frontdoor.app.fixture.ADatabase;
import uk.frontdoor.app.platform.FreePort;

/** Steps that write a row and send a message each, over a broker and a database as the gateway has them. */
class GatheringContainerIT {
    private static final ADatabase DATABASE = ADatabase.create();
    private static final String IN = "stage.triage";
    private static final String OUT = "stage.sharing";
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final long NOTHING_MORE_AFTER = 500;

    @TempDir
    private Path folder;

    private final Set<String> broken = ConcurrentHashMap.newKeySet();
    private final Set<String> alone = ConcurrentHashMap.newKeySet();
    private EmbeddedBroker broker;
    private JmsPoolConnectionFactory connections;
    private CamelContext camel;

    @BeforeEach
    void start() throws Exception {
        DATABASE.client().sql("CREATE TABLE IF NOT EXISTS step (body text PRIMARY KEY, at xid8 DEFAULT pg_current_xact_id())").update();
        DATABASE.client().sql("CREATE TABLE IF NOT EXISTS doing (body text, at xid8)").update();
        DATABASE.client().sql("TRUNCATE step, doing").update();
        BrokerLogin login = EmbeddedBroker.newLogin();
        var gate = ABrokerGate.of(login, List.of());
        var ports = new BrokerPorts(FreePort.ifZero(0), FreePort.ifZero(0));
        broker = EmbeddedBroker.startIn(folder, new EmbeddedBroker.Doors("127.0.0.1", ports, null), gate, login);
        new AddressDeclaration(login).declare(new StageAddresses().all());
        connections = BrokerConnections.to(login, 2);
        camel = new DefaultCamelContext();
        camel.addComponent("jms", BrokerConnections.component(connections));
        MessageListenerContainerFactory gathering =
                endpoint -> new GatheringContainer(endpoint, DATABASE.transaction(), List.of());
        camel.getRegistry().bind("gathering", gathering);
        camel.addRoutes(new RouteBuilder() {
            @Override
            public void configure() {
                errorHandler(noErrorHandler());
                from("jms:queue:" + IN + "?cacheLevelName=CACHE_CONSUMER&consumerType=Custom&messageListenerContainerFactory=#gathering")
                        .process(exchange -> step(exchange.getMessage().getBody(String.class)))
                        .to("jms:queue:" + OUT);
            }
        });
    }

    @AfterEach
    void stop() throws Exception {
        camel.stop();
        connections.stop();
        broker.close();
    }

    @AfterAll
    static void close() {
        DATABASE.close();
    }

    @Test
    void commitsStepsThatWaitTogether() throws Exception {
        announce(20);

        camel.start();

        await().atMost(PATIENCE).until(() -> DATABASE.count("step") == 20);
        assertThat(DATABASE.client().sql("SELECT count(DISTINCT at) FROM step").query(Long.class).single())
                .isLessThan(10);
        assertThat(sent()).doesNotHaveDuplicates().hasSize(20);
    }

    @Test
    void undoesAllWhenOneFailsAndDoesEachByItself() throws Exception {
        announce(10);
        broken.add("step 4");

        camel.start();

        await().atMost(PATIENCE).until(() -> DATABASE.count("step") == 9 && alone.contains("step 4"));
        broken.clear();
        await().atMost(PATIENCE).until(() -> DATABASE.count("step") == 10);
        assertThat(sent()).doesNotHaveDuplicates().hasSize(10);
        assertThat(alone).contains("step 0", "step 4");
    }

    /** The broker knows a message it had before only from another transaction. */
    @Test
    void doesAStepOnceInATransactionThoughItWasAnnouncedTwice() throws Exception {
        for (int time = 0; time < 10; time++) {
            announce(2);
        }

        camel.start();

        await().atMost(PATIENCE).until(() -> left() == 0);
        assertThat(DATABASE.client().sql("SELECT count(*) FROM doing GROUP BY body, at").query(Long.class).list())
                .isNotEmpty()
                .containsOnly(1L);
        assertThat(DATABASE.count("doing")).isLessThan(20);
    }

    private long left() {
        JmsTemplate look = new JmsTemplate(connections);
        return Objects.requireNonNull(look.browse(ActiveMQDestination.createQueue(IN), (_, queue) -> {
            long waiting = Collections.list(queue.getEnumeration()).size();
            return waiting;
        }));
    }

    private void step(String body) {
        if (!TransactionSynchronizationManager.isActualTransactionActive()) {
            alone.add(body);
        }
        DATABASE.client().sql("INSERT INTO doing VALUES (?, pg_current_xact_id())").param(body).update();
        DATABASE.client().sql("INSERT INTO step (body) VALUES (?) ON CONFLICT DO NOTHING").param(body).update();
        if (broken.contains(body)) {
            DATABASE.client().sql("DELETE FROM step WHERE body = ?").param(body).update();
            throw new IllegalStateException("this one fails");
        }
    }

    private void announce(int steps) {
        JmsTemplate announce = new JmsTemplate(connections);
        IntStream.range(0, steps).forEach(step -> announce.convertAndSend(
                ActiveMQDestination.createQueue(IN), "step " + step));
    }

    /** Everything that was sent on, once no step waits any more. */
    private List<String> sent() throws JMSException {
        await().atMost(PATIENCE).until(() -> left() == 0);
        List<String> sent = new ArrayList<>();
        try (Connection connection = connections.createConnection();
                Session session = connection.createSession(false, Session.AUTO_ACKNOWLEDGE);
                MessageConsumer consumer = session.createConsumer(session.createQueue(OUT))) {
            connection.start();
            for (Message next = consumer.receive(NOTHING_MORE_AFTER);
                    next != null;
                    next = consumer.receive(NOTHING_MORE_AFTER)) {
                sent.add(next.getBody(String.class));
            }
        }
        return sent;
    }
}
