package uk.frontdoor.app.platform.broker;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.jms.Connection;
import jakarta.jms.JMSException;
import jakarta.jms.Message;
import jakarta.jms.Session;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.camel.CamelContext;
import org.apache.camel.impl.DefaultCamelContext;
import org.apache.qpid.jms.JmsConnectionFactory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import uk.frontdoor.app.platform.FreePort;
import uk.frontdoor.core.area.AreaId;
import uk.frontdoor.core.failure.FailureCode;
import uk.frontdoor.core.failure.Problem;
import uk.frontdoor.core.worklist.DecisionAnswer;
import uk.frontdoor.core.worklist.DecisionIntake;
import uk.frontdoor.core.worklist.DecisionMessage;
import uk.frontdoor.route.DecisionRoutes;
import uk.frontdoor.route.FailureRoutes;
import uk.frontdoor.route.ParkRoutes;
import uk.frontdoor.route.RouteSettings;

/** Decision messages between a case system's AMQP client and the intake, when the intake fails. */
final class DecisionRoutesIT {
    private static final AreaId WAF = new AreaId("waf");
    private static final String ANSWERS = "frontdoor.waf.answers.liquid";
    private static final DecisionAnswer LOST = new DecisionAnswer.LeaseLost();
    private static final List<BrokerAccount> ACCOUNTS = List.of(
            BrokerAccount.withPassword("liquid", "{noop}secret", BrokerAccount.Kind.CASE_SYSTEM, "waf"));

    @TempDir
    private Path folder;

    private final BrokerPorts ports = new BrokerPorts(FreePort.ifZero(0), FreePort.ifZero(0));
    private final Intake intake = new Intake();
    private EmbeddedBroker broker;
    private CamelContext camel;

    @BeforeEach
    void start() throws Exception {
        BrokerLogin login = EmbeddedBroker.newLogin();
        var gate = ABrokerGate.of(login, ACCOUNTS);
        broker = EmbeddedBroker.startIn(folder, new EmbeddedBroker.Doors("127.0.0.1", ports, null), gate, login);
        var addresses = new java.util.ArrayList<>(new AccountAddresses(ACCOUNTS).all());
        addresses.addAll(new StageAddresses().all());
        new AddressDeclaration(login).declare(addresses);
        camel = new DefaultCamelContext();
        camel.addComponent("jms", BrokerConnections.component(BrokerConnections.to(login, 2)));
        camel.addRoutesConfigurations(new FailureRoutes(new QuickSettings(), () -> false));
        camel.addRoutes(new ParkRoutes((stage, id, code) -> {
            throw new IllegalStateException("a decision is no stage's id");
        }));
        camel.addRoutes(new DecisionRoutes(intake, Set.of(WAF), new QuickSettings()));
        camel.start();
    }

    @AfterEach
    void stop() throws Exception {
        camel.stop();
        broker.close();
    }

    @Test
    void takesTheAreaFromTheAddressWhateverTheMessageClaims() throws Exception {
        send("a decision", message -> message.setStringProperty("_AMQ_ORIG_QUEUE", "frontdoor.lan.decisions"));

        DecisionMessage taken = intake.taken.poll(60, TimeUnit.SECONDS);
        assertThat(taken.area()).isEqualTo(WAF);
        assertThat(taken.body()).asString().isEqualTo("a decision");
    }

    @Test
    void answersWhereTheAnswerIsAskedForAndKeepsNothing() throws Exception {
        intake.answer = LOST;

        send("a decision", message -> {
            message.setJMSCorrelationID("mine");
            message.setJMSReplyTo(queue(ANSWERS));
        });

        try (Connection connection = connected();
                Session session = connection.createSession()) {
            Message answer = session.createConsumer(session.createQueue(ANSWERS)).receive(10_000);
            assertThat(answer.getJMSCorrelationID()).isEqualTo("mine");
            assertThat(answer.getBody(String.class)).isEqualTo("[Problem[field=/leaseId, code=LEASE_LOST]]");
        }
        assertThat(intake.kept).isEmpty();
    }

    @Test
    void answersNobodyElseAndKeepsWhatIsRefused() throws Exception {
        intake.answer = LOST;

        send("a decision", message -> message.setJMSReplyTo(queue("stage.sharing")));

        assertThat(intake.kept.poll(60, TimeUnit.SECONDS)).isEqualTo(new Kept("a decision", LOST.problems()));
    }

    @Test
    void triesAgainWhenTheIntakeFailsForAMoment() throws Exception {
        intake.takesToFail.set(2);

        send("a decision", message -> {});

        assertThat(intake.taken.poll(60, TimeUnit.SECONDS)).isNotNull();
        assertThat(intake.kept).isEmpty();
    }

    @Test
    void keepsForAPersonWhatNeverCanBeTaken() throws Exception {
        intake.takesToFail.set(Integer.MAX_VALUE);

        send("a decision", message -> {});

        assertThat(intake.kept.poll(60, TimeUnit.SECONDS)).isEqualTo(unfinished("a decision"));
    }

    /** Longer than the broker tries: the message has gone to the failure address and comes back from there. */
    @Test
    void keepsItInTheEndHoweverLongNothingCanBeKept() throws Exception {
        intake.takesToFail.set(Integer.MAX_VALUE);
        intake.keepsToFail.set(6);

        send("a decision", message -> {});

        assertThat(intake.kept.poll(50, TimeUnit.SECONDS)).isEqualTo(unfinished("a decision"));
        assertThat(intake.kept.poll(3, TimeUnit.SECONDS)).isNull();
    }

    @Test
    void keepsWhatExpiredUnread() throws Exception {
        camel.getRouteController().stopRoute("triage.decisions.waf");

        send("a decision", 1, message -> {});
        camel.getRouteController().startRoute("triage.decisions.waf");

        assertThat(intake.kept.poll(50, TimeUnit.SECONDS)).isEqualTo(unfinished("a decision"));
        assertThat(intake.taken).isEmpty();
    }

    @Test
    void isNotStoppedByAMessageThatIsNeitherTextNorBytes() throws Exception {
        intake.answer = new DecisionAnswer.Unreadable(List.of(new Problem("body", FailureCode.MALFORMED)));
        try (Connection connection = connected();
                Session session = connection.createSession()) {
            var map = session.createMapMessage();
            map.setString("name", "value");
            session.createProducer(queue("frontdoor.waf.decisions")).send(map);
        }

        assertThat(intake.kept.poll(60, TimeUnit.SECONDS).body()).isEmpty();
    }

    private static Kept unfinished(String body) {
        return new Kept(body, List.of(new Problem("message", FailureCode.UNEXPECTED)));
    }

    private interface Marking {
        void mark(Message message) throws JMSException;
    }

    private void send(String words, Marking marking) throws JMSException {
        send(words, Message.DEFAULT_TIME_TO_LIVE, marking);
    }

    private void send(String words, long timeToLive, Marking marking) throws JMSException {
        try (Connection connection = connected();
                Session session = connection.createSession()) {
            Message message = session.createTextMessage(words);
            marking.mark(message);
            var producer = session.createProducer(queue("frontdoor.waf.decisions"));
            producer.setTimeToLive(timeToLive);
            producer.send(message);
        }
    }

    private static org.apache.qpid.jms.JmsQueue queue(String name) {
        return new org.apache.qpid.jms.JmsQueue(name);
    }

    private Connection connected() throws JMSException {
        Connection connection =
                new JmsConnectionFactory("liquid", "secret", "amqp://127.0.0.1:" + ports.amqp()).createConnection();
        connection.start();
        return connection;
    }

    private record Kept(String body, List<Problem> problems) {}

    /** Fails as often as it is told. */
    private static final class Intake implements DecisionIntake {
        private final BlockingQueue<DecisionMessage> taken = new LinkedBlockingQueue<>();
        private final BlockingQueue<Kept> kept = new LinkedBlockingQueue<>();
        private final AtomicInteger takesToFail = new AtomicInteger();
        private final AtomicInteger keepsToFail = new AtomicInteger();
        private volatile DecisionAnswer answer = new DecisionAnswer.Recorded(new UUID(0, 1));

        @Override
        public DecisionAnswer take(DecisionMessage message) {
            failWhile(takesToFail);
            taken.add(message);
            return answer;
        }

        @Override
        public void keep(DecisionMessage message, List<Problem> problems) {
            failWhile(keepsToFail);
            kept.add(new Kept(new String(message.body(), StandardCharsets.UTF_8), problems));
        }

        @Override
        public String written(DecisionAnswer given) {
            return given.problems().toString();
        }

        private static void failWhile(AtomicInteger left) {
            if (left.getAndUpdate(count -> Math.max(0, count - 1)) > 0) {
                throw new IllegalStateException("the database is away");
            }
        }
    }

    /** Retries without waiting. */
    private record QuickSettings() implements RouteSettings {
        @Override
        public int consumersPerStage() {
            return 1;
        }

        @Override
        public int consumersPerDestination() {
            return 1;
        }

        @Override
        public Duration receiptWithin() {
            return Duration.ofMinutes(5);
        }

        @Override
        public Duration firstRetry() {
            return Duration.ofMillis(1);
        }

        @Override
        public int retries() {
            return 3;
        }
    }
}
