package uk.frontdoor.app.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import jakarta.jms.Connection;
import jakarta.jms.JMSException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.apache.camel.ProducerTemplate;
import org.apache.qpid.jms.JmsConnectionFactory;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.boot.health.contributor.Status;
import org.springframework.jdbc.core.simple.JdbcClient;
import uk.frontdoor.app.RunningGateway;
import uk.frontdoor.app.SharedPrograms;
import uk.frontdoor.app.platform.database.EmbeddedDatabase;

/** The gateway on a PostgreSQL and an Artemis that are processes of their own, switched to by configuration alone. */
final class ExternalServicesIT {

    private static final String INBOX = "inbox.test-hub";
    private static final String ANSWERS = "frontdoor.waf.answers." + ExternalBroker.CASE_SYSTEM;
    private static final long SOON = Duration.ofSeconds(10).toMillis();

    @TempDir
    private static Path folder;

    private static final int CORE_PORT = FreePort.ifZero(0);
    private static final int AMQP_PORT = FreePort.ifZero(0);
    private static EmbeddedDatabase database;
    private static ExternalBroker broker;
    private static RunningGateway gateway;

    @BeforeAll
    static void startsTheTwoServicesAndThenTheGateway() throws Exception {
        database = EmbeddedDatabase.startIn(Files.createDirectory(folder.resolve("elsewhere")), SharedPrograms.FOLDER);
        broker = ExternalBroker.start(folder.resolve("broker"), CORE_PORT, AMQP_PORT);
        gateway = RunningGateway.startOn(
                folder.resolve("gateway"),
                "frontdoor.database.mode=external",
                "frontdoor.database.url=" + database.address().url(),
                "frontdoor.database.user=" + database.address().user(),
                "frontdoor.database.password=" + database.address().password().value(),
                "frontdoor.broker.mode=external",
                "frontdoor.broker.url=tcp://127.0.0.1:" + CORE_PORT,
                "frontdoor.broker.user=" + ExternalBroker.GATEWAY,
                "frontdoor.broker.password=" + ExternalBroker.GATEWAY,
                "frontdoor.broker.accounts[0].name=" + ExternalBroker.HUB,
                "frontdoor.broker.accounts[0].password={noop}" + ExternalBroker.HUB,
                "frontdoor.broker.accounts[0].kind=destination",
                "frontdoor.broker.accounts[0].of=test-hub");
    }

    @AfterAll
    static void stopsInTimeThoughTheBrokerIsAway() throws Exception {
        broker.close();
        assertTimeout(Duration.ofSeconds(90), gateway::close);
        database.close();
    }

    @Test
    void keepsItsRowsInTheExternalDatabase() {
        var port = gateway.bean(JdbcClient.class).sql("SHOW port").query(Integer.class).single();

        assertThat(port).isEqualTo(database.port());
    }

    @Test
    void startsNeitherOfItsOwn() {
        assertThat(folder.resolve("gateway").resolve("database")).doesNotExist();
        assertThat(folder.resolve("gateway").resolve("broker")).doesNotExist();
    }

    @Test
    void handsMessagesToAHubThroughTheExternalBroker() throws JMSException {
        send("sealed");

        assertThat(receivedByTheHub()).isEqualTo("sealed");
    }

    @Test
    void findsTheHubKeptOutOfItsOwnQueuesThereToo() throws JMSException {
        try (var connection = asTheHub();
                var session = connection.createSession()) {
            assertThatThrownBy(() -> session.createConsumer(session.createQueue("stage.triage")))
                    .isInstanceOf(JMSException.class);
            assertThatThrownBy(() -> session.createProducer(session.createQueue(INBOX)))
                    .isInstanceOf(JMSException.class);
        }
    }

    @Test
    void takesACaseSystemsDecisionsThereAndAnswersIt() throws JMSException {
        try (var connection = as(ExternalBroker.CASE_SYSTEM);
                var session = connection.createSession();
                var notices = session.createConsumer(
                        session.createQueue("frontdoor.waf::frontdoor.waf." + ExternalBroker.CASE_SYSTEM));
                var answers = session.createConsumer(session.createQueue(ANSWERS))) {
            var message = session.createTextMessage("no decision");
            message.setJMSReplyTo(session.createQueue(ANSWERS));
            session.createProducer(session.createQueue("frontdoor.waf.decisions")).send(message);

            assertThat(answers.receive(SOON).getBody(String.class)).contains("\"status\":400");
            assertThat(notices.receiveNoWait()).isNull();
        }
    }

    @Test
    void letsNobodyElseDecideThere() throws JMSException {
        try (var connection = asTheHub();
                var session = connection.createSession()) {
            assertThatThrownBy(() -> session.createProducer(session.createQueue("frontdoor.waf.decisions")))
                    .isInstanceOf(JMSException.class);
            assertThatThrownBy(() -> session.createConsumer(session.createQueue(ANSWERS)))
                    .isInstanceOf(JMSException.class);
        }
    }

    @Test
    void carriesOnWhenTheBrokerComesBack() throws Exception {
        send("before");
        broker.close();
        await().untilAsserted(() -> assertThat(brokerHealth()).isEqualTo(Status.DOWN));

        broker = ExternalBroker.start(folder.resolve("broker"), CORE_PORT, AMQP_PORT);

        await().atMost(Duration.ofSeconds(30)).untilAsserted(() -> assertThat(brokerHealth()).isEqualTo(Status.UP));
        await().atMost(Duration.ofSeconds(30)).ignoreExceptions().until(() -> {
            send("after");
            return true;
        });
        assertThat(receivedByTheHub()).isEqualTo("before");
        assertThat(receivedByTheHub()).isEqualTo("after");
    }

    private static Status brokerHealth() {
        return gateway.bean("brokerHealthIndicator", HealthIndicator.class).health().getStatus();
    }

    private static void send(String words) {
        gateway.bean(ProducerTemplate.class).sendBody("jms:queue:" + INBOX, words);
    }

    private static String receivedByTheHub() throws JMSException {
        try (var connection = asTheHub();
                var session = connection.createSession();
                var consumer = session.createConsumer(session.createQueue(INBOX))) {
            return consumer.receive(SOON).getBody(String.class);
        }
    }

    private static Connection asTheHub() throws JMSException {
        return as(ExternalBroker.HUB);
    }

    private static Connection as(String login) throws JMSException {
        var connection = new JmsConnectionFactory(login, login, "amqp://127.0.0.1:" + AMQP_PORT).createConnection();
        connection.start();
        return connection;
    }
}
