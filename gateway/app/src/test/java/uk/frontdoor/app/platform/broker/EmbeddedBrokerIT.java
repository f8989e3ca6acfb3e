package uk.frontdoor.app.platform.broker;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.jms.Connection;
import jakarta.jms.JMSContext;
import jakarta.jms.JMSException;
import jakarta.jms.JMSRuntimeException;
import jakarta.jms.Message;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.apache.activemq.artemis.jms.client.ActiveMQConnectionFactory;
import org.apache.qpid.jms.JmsConnectionFactory;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import uk.frontdoor.app.platform.FreePort;

@Tag("hostile")
final class EmbeddedBrokerIT {

    private static final long SOON = Duration.ofSeconds(10).toMillis();
    private static final List<BrokerAccount> ACCOUNTS = List.of(
            BrokerAccount.withPassword("kendal-hub", "{noop}kendal-secret", BrokerAccount.Kind.DESTINATION, "kendal"),
            BrokerAccount.withPassword("penrith-hub", "{noop}penrith-secret", BrokerAccount.Kind.DESTINATION, "penrith"),
            BrokerAccount.withPassword("liquid", "{noop}liquid-secret", BrokerAccount.Kind.CASE_SYSTEM, "cumberland"));

    @TempDir
    private Path folder;

    private final BrokerPorts ports = new BrokerPorts(FreePort.ifZero(0), FreePort.ifZero(0));
    private BrokerLogin login;
    private EmbeddedBroker broker;

    @BeforeEach
    void starts() {
        login = EmbeddedBroker.newLogin();
        var gate = ABrokerGate.of(login, ACCOUNTS);
        broker = EmbeddedBroker.startIn(folder, new EmbeddedBroker.Doors("127.0.0.1", ports, null), gate, login);
        var addresses = Stream.of(new StageAddresses(), new AccountAddresses(ACCOUNTS), deskOfCumberland())
                .flatMap(some -> some.all().stream())
                .toList();
        new AddressDeclaration(login).declare(addresses);
    }

    private static BrokerAddresses deskOfCumberland() {
        return () -> List.of(new BrokerAddress.Copied("frontdoor.cumberland", List.of("desk")));
    }

    @AfterEach
    void stops() throws Exception {
        broker.close();
    }

    @Test
    void keepsMessagesAcrossARestart() throws Exception {
        asGateway(context -> context.createProducer().send(context.createQueue("stage.triage"), "kept"));
        broker.close();

        starts();

        assertThat(received("stage.triage")).isEqualTo("kept");
    }

    @Test
    void deliversARepeatedSendOnceEvenAcrossARestart() throws Exception {
        sendWithId("one");
        sendWithId("one");
        broker.close();
        starts();
        sendWithId("one");

        assertThat(received("stage.sharing")).isEqualTo("one");
        assertThat(received("stage.sharing", 500)).isNull();
    }

    @Test
    void refusesWhoeverDoesNotLogIn() {
        assertThatThrownBy(() -> new ActiveMQConnectionFactory(core()).createContext())
                .isInstanceOf(JMSRuntimeException.class);
        assertThatThrownBy(() -> new JmsConnectionFactory(amqp()).createConnection().start())
                .isInstanceOf(JMSException.class);
        assertThatThrownBy(() -> amqpAs("kendal-hub", "guess")).isInstanceOf(JMSException.class);
        assertThatThrownBy(() -> amqpAs("gateway", "gateway")).isInstanceOf(JMSException.class);
    }

    @Test
    void refusesArtemisOwnClusterUser() {
        assertThatThrownBy(() -> new ActiveMQConnectionFactory(
                        core(), "ACTIVEMQ.CLUSTER.ADMIN.USER", "CHANGE ME!!")
                        .createContext())
                .isInstanceOf(JMSRuntimeException.class);
    }

    @Test
    void letsAHubReadItsInboxOverAmqp() throws Exception {
        asGateway(context -> context.createProducer().send(context.createQueue("inbox.kendal"), "sealed"));

        try (var connection = amqpAs("kendal-hub", "kendal-secret")) {
            assertThat(receivedOver(connection, "inbox.kendal")).isEqualTo("sealed");
        }
    }

    @Test
    void keepsAHubOutOfEveryOtherInbox() throws Exception {
        try (var connection = amqpAs("penrith-hub", "penrith-secret")) {
            assertThatThrownBy(() -> receivedOver(connection, "inbox.kendal")).isInstanceOf(JMSException.class);
            assertThatThrownBy(() -> sendOver(connection, "inbox.kendal")).isInstanceOf(JMSException.class);
            assertThatThrownBy(() -> sendOver(connection, "stage.sharing")).isInstanceOf(JMSException.class);
            assertThatThrownBy(() -> receivedOver(connection, "inbox.invented")).isInstanceOf(JMSException.class);
        }
    }

    @Test
    void givesACaseSystemItsOwnCopyAndTakesItsDecisions() throws Exception {
        asGateway(context -> context.createProducer().send(context.createTopic("frontdoor.cumberland"), "notice"));

        try (var connection = amqpAs("liquid", "liquid-secret")) {
            assertThat(receivedOver(connection, BrokerAddress.Copied.queueOf("frontdoor.cumberland", "liquid")))
                    .isEqualTo("notice");
            sendOver(connection, "frontdoor.cumberland.decisions");
            assertThatThrownBy(() ->
                            receivedOver(connection, BrokerAddress.Copied.queueOf("frontdoor.cumberland", "desk")))
                    .isInstanceOf(JMSException.class);
        }
        assertThat(received(BrokerAddress.Copied.queueOf("frontdoor.cumberland", "desk"))).isEqualTo("notice");
        assertThat(received("frontdoor.cumberland.decisions")).isEqualTo("words");
    }

    @Test
    void handsWhatCannotBeDoneToTheFailureQueue() throws Exception {
        asGateway(context -> context.createProducer().send(context.createQueue("stage.normalise"), "hopeless"));

        for (int attempt = 1; attempt <= 5; attempt++) {
            refuseNext("stage.normalise");
        }

        assertThat(received("failure")).isEqualTo("hopeless");
    }

    private void refuseNext(String queue) {
        try (var factory = asGateway();
                var context = factory.createContext(JMSContext.SESSION_TRANSACTED)) {
            assertThat(context.createConsumer(context.createQueue(queue)).receive(2 * SOON)).isNotNull();
            context.rollback();
        }
    }

    private void sendWithId(String id) throws JMSException {
        asGateway(context -> context.createProducer()
                .setProperty("_AMQ_DUPL_ID", id)
                .send(context.createQueue("stage.sharing"), id));
    }

    private interface Work {
        void with(JMSContext context);
    }

    private void asGateway(Work work) {
        try (var factory = asGateway();
                var context = factory.createContext()) {
            work.with(context);
        }
    }

    private ActiveMQConnectionFactory asGateway() {
        return new ActiveMQConnectionFactory(login.url(), login.user(), login.password().value());
    }

    private @Nullable String received(String queue) {
        return received(queue, SOON);
    }

    private @Nullable String received(String queue, long patience) {
        try (var factory = asGateway();
                var context = factory.createContext()) {
            return context.createConsumer(context.createQueue(queue)).receiveBody(String.class, patience);
        }
    }

    private Connection amqpAs(String user, String password) throws JMSException {
        var connection = new JmsConnectionFactory(user, password, amqp()).createConnection();
        connection.start();
        return connection;
    }

    private static @Nullable String receivedOver(Connection connection, String queue) throws JMSException {
        try (var session = connection.createSession()) {
            Message message = session.createConsumer(session.createQueue(queue)).receive(SOON);
            return message == null ? null : message.getBody(String.class);
        }
    }

    private static void sendOver(Connection connection, String queue) throws JMSException {
        try (var session = connection.createSession()) {
            session.createProducer(session.createQueue(queue)).send(session.createTextMessage("words"));
        }
    }

    private String core() {
        return "tcp://127.0.0.1:" + ports.core();
    }

    private String amqp() {
        return "amqp://127.0.0.1:" + ports.amqp();
    }
}
