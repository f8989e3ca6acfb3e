package uk.frontdoor.app.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import jakarta.jms.Connection;
import jakarta.jms.JMSException;
import jakarta.jms.Session;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;
import uk.frontdoor.app.RunningGateway;
import uk.frontdoor.app.fixture.AnAuthority;
import uk.frontdoor.app.fixture.Refused;
import uk.frontdoor.app.platform.broker.BrokerPorts;

/** Certificates as proof, over HTTP, AMQP and the broker's own protocol, in one gateway that is never restarted. */
@Tag("hostile")
final class MutualTlsIT {
    private static final AnAuthority AUTHORITY = new AnAuthority("Issuing authority");
    private static final AnAuthority ANOTHER = new AnAuthority("Another authority");
    private static final AnAuthority.Issued FORCE = AUTHORITY.issue("force");
    private static final AnAuthority.Issued LISTED = AUTHORITY.issue("listed");
    private static final AnAuthority.Issued STRUCK = AUTHORITY.issue("struck");
    private static final AnAuthority.Issued HUB = AUTHORITY.issue("hub");
    private static final AnAuthority.Issued LEAVING = AUTHORITY.issue("leaving");
    private static final Duration SOON = Duration.ofSeconds(60);

    @TempDir
    private static Path folder;

    /** Apart: a gateway waits until the folder of its own certificate is quiet. */
    @TempDir
    private static Path clientsFolder;

    private static RunningGateway gateway;

    @BeforeAll
    static void start() throws Exception {
        AUTHORITY.issue("front-door").write(folder.resolve("http.pem"), folder.resolve("http.key.pem"));
        AUTHORITY.issue("front-door").write(folder.resolve("broker.pem"), folder.resolve("broker.key.pem"));
        AUTHORITY.write(folder.resolve("trust.pem"));
        Path revocation = Files.createDirectory(folder.resolve("revocation"));
        AUTHORITY.write(revocation.resolve("issuer.pem"));
        AUTHORITY.writeList(revocation.resolve("issuer.crl"));
        register().write("struck-system", "");
        gateway = RunningGateway.startOn(folder.resolve("data"), settings());
    }

    @AfterAll
    static void stop() {
        gateway.close();
    }

    private static ForceRegister register() {
        Map<String, AnAuthority.Issued> systems = new LinkedHashMap<>();
        systems.put("force-system", FORCE);
        systems.put("listed-system", LISTED);
        systems.put("struck-system", STRUCK);
        systems.put("hub-system", HUB);
        systems.put("leaving-system", LEAVING);
        return new ForceRegister(folder.resolve("agencies.yaml"), systems);
    }

    private static String[] settings() {
        String bundle = "spring.ssl.bundle.pem.front-door.";
        List<String> settings = new ArrayList<>(List.of(
                bundle + "keystore.certificate=file:" + folder.resolve("http.pem"),
                bundle + "keystore.private-key=file:" + folder.resolve("http.key.pem"),
                bundle + "truststore.certificate=file:" + folder.resolve("trust.pem"),
                bundle + "reload-on-update=true",
                "spring.ssl.bundle.watch.file.quiet-period=500ms",
                "server.ssl.bundle=front-door",
                "server.ssl.client-auth=want",
                "frontdoor.sandbox.enabled=false",
                "frontdoor.register.agencies=file:" + folder.resolve("agencies.yaml"),
                "frontdoor.access.revocation=" + folder.resolve("revocation"),
                "frontdoor.broker.tls.certificate=" + folder.resolve("broker.pem"),
                "frontdoor.broker.tls.private-key=" + folder.resolve("broker.key.pem"),
                "frontdoor.broker.tls.trust=" + folder.resolve("trust.pem")));
        int next = 0;
        for (String system : List.of("hub-system", "leaving-system", "struck-system")) {
            String account = "frontdoor.broker.accounts[" + next++ + "].";
            settings.addAll(List.of(
                    account + "name=at-" + system,
                    account + "kind=destination",
                    account + "of=" + system.replace("-system", "-inbox"),
                    account + "system=" + system));
        }
        return settings.toArray(String[]::new);
    }

    @Test
    void letsAForceInByItsCertificateAndNobodyWithoutOne() throws Exception {
        assertThat(send(FORCE).statusCode()).isEqualTo(201);
        assertThat(Received.from(gateway.bean(JdbcClient.class), "force")).contains("force-system");

        HttpClient bare = HttpClient.newBuilder().sslContext(clients().context(null)).build();
        assertThat(send(bare).statusCode()).isEqualTo(401);
    }

    @Test
    void doesNotKnowACertificateOfAnIssuerItDoesNotTrust() throws Exception {
        assertThat(send(ANOTHER.issue("force")).statusCode()).isEqualTo(401);
    }

    @Test
    void doesNotKnowAnotherCertificateOfTheSameNameAndIssuer() throws Exception {
        HttpResponse<String> answer = send(AUTHORITY.issue("force"));

        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(answer.body()).contains("UNKNOWN_SENDER");
    }

    @Test
    void refusesACertificateFromWhenItsIssuersListHasItAndKeepsNothingOfWhatItBrings() throws Exception {
        assertThat(send(LISTED).statusCode()).isEqualTo(201);

        AUTHORITY.writeList(folder.resolve("revocation").resolve("issuer.crl"), LISTED.certificate());
        await().atMost(SOON).until(() -> send(LISTED).statusCode() == 401);

        long kept = count("submission");
        assertThat(send(LISTED).body()).contains("CREDENTIAL_REVOKED");
        assertThat(count("submission")).isEqualTo(kept);
        assertThat(refusals("CREDENTIAL_REVOKED", "force")).isPositive();
    }

    @Test
    void refusesACertificateFromWhenTheRegisterSaysItIsRevoked() throws Exception {
        assertThat(send(STRUCK).statusCode()).isEqualTo(201);
        CountDownLatch cut = new CountDownLatch(1);
        try (Connection connection = amqp(STRUCK)) {
            connection.setExceptionListener(_ -> cut.countDown());

            register().write("struck-system", ", revoked: 2026-01-01");

            await().atMost(SOON).until(() -> send(STRUCK).body().contains("CREDENTIAL_REVOKED"));
            assertThat(cut.await(SOON.toSeconds(), TimeUnit.SECONDS)).as("cut at the broker too").isTrue();
        }
        assertThatThrownBy(() -> amqp(STRUCK)).isInstanceOf(JMSException.class);
        assertThatThrownBy(() -> core(STRUCK)).isInstanceOf(JMSException.class);
    }

    @Test
    void showsANewCertificateOfItsOwnWithoutARestart() throws Exception {
        AnAuthority.Issued next = AUTHORITY.issue("front-door");

        next.write(folder.resolve("http.pem"), folder.resolve("http.key.pem"));

        await().atMost(SOON).ignoreExceptions().until(() -> clients().shownAt(httpPort()).equals(next.certificate()));
        assertThat(send(FORCE).statusCode()).isEqualTo(201);
    }

    @Test
    void showsANewCertificateOnTheBrokersPortsWithoutARestartAndCutsNobodyOff() throws Exception {
        AnAuthority.Issued next = AUTHORITY.issue("front-door");
        try (Connection amqp = amqp(HUB);
                Connection core = core(HUB)) {
            assertThat(clients().shownAt(ports().amqp())).isNotEqualTo(next.certificate());

            next.write(folder.resolve("broker.pem"), folder.resolve("broker.key.pem"));

            for (int port : List.of(ports().amqp(), ports().core())) {
                await().atMost(SOON).ignoreExceptions().until(() -> clients().shownAt(port).equals(next.certificate()));
            }
            readsItsInbox(amqp);
            readsItsInbox(core);
        }
        try (Connection amqp = amqp(HUB);
                Connection core = core(HUB)) {
            readsItsInbox(amqp);
            readsItsInbox(core);
        }
    }

    private static void readsItsInbox(Connection connection) throws JMSException {
        Session session = connection.createSession();
        assertThat(session.createConsumer(session.createQueue("inbox.hub-inbox")).receiveNoWait()).isNull();
        session.close();
    }

    @Test
    void letsAHubReadItsOwnInboxByItsCertificateOverAmqpAndNoOther() throws Exception {
        try (Connection connection = amqp(HUB)) {
            Session session = connection.createSession();
            assertThat(session.createConsumer(session.createQueue("inbox.hub-inbox")).receiveNoWait()).isNull();
            assertThatThrownBy(() -> session.createConsumer(session.createQueue("inbox.leaving-inbox")))
                    .isInstanceOf(JMSException.class);
        }
        await().atMost(SOON).until(() -> refusals("CHANNEL_NOT_PERMITTED", "at-hub-system") > 0);
    }

    @Test
    void letsAHubInByItsCertificateOverTheBrokersOwnProtocolAndNobodyWithAnothers() throws Exception {
        try (Connection connection = core(HUB)) {
            readsItsInbox(connection);
        }
        assertThatThrownBy(() -> core(AUTHORITY.issue("hub"))).isInstanceOf(JMSException.class);
        assertThatThrownBy(() -> amqp(FORCE)).as("a system without an account").isInstanceOf(JMSException.class);
    }

    @Test
    void cutsAnOpenConnectionWhenItsCertificateIsTakenBack() throws Exception {
        CountDownLatch cut = new CountDownLatch(2);
        try (Connection amqp = amqp(LEAVING);
                Connection core = core(LEAVING)) {
            amqp.setExceptionListener(_ -> cut.countDown());
            core.setExceptionListener(_ -> cut.countDown());

            AUTHORITY.writeList(
                    folder.resolve("revocation").resolve("leaving.crl"), LISTED.certificate(), LEAVING.certificate());

            assertThat(cut.await(SOON.toSeconds(), TimeUnit.SECONDS)).isTrue();
        }
        assertThatThrownBy(() -> amqp(LEAVING)).isInstanceOf(JMSException.class);
        assertThatThrownBy(() -> core(LEAVING)).isInstanceOf(JMSException.class);
        await().atMost(SOON).until(() -> Refused.recorded(
                        gateway.bean(JdbcClient.class), "broker", "CREDENTIAL_REVOKED", "force")
                > 0);
    }

    private static HttpResponse<String> send(AnAuthority.Issued with) throws Exception {
        return send(HttpClient.newBuilder().sslContext(clients().context(with)).build());
    }

    private static HttpResponse<String> send(HttpClient client) throws IOException, InterruptedException {
        String notice =
                """
                {"data": {"type": "incident", "relationships": {"submission": {"data": [{"id": "s", "type": "submission"}]}}},
                 "included": [{"id": "s", "type": "submission", "attributes": {"submissionId": "%s"}}]}
                """
                        .formatted(UUID.randomUUID());
        return client.send(
                HttpRequest.newBuilder(URI.create(secured() + "/api/police/notices"))
                        .header("Content-Type", "application/json")
                        .POST(HttpRequest.BodyPublishers.ofString(notice))
                        .build(),
                HttpResponse.BodyHandlers.ofString());
    }

    private static int httpPort() {
        return URI.create(gateway.url()).getPort();
    }

    private static BrokerPorts ports() {
        return gateway.bean(BrokerPorts.class);
    }

    private static String secured() {
        return gateway.url().replace("http://", "https://");
    }

    private static CertificateClients clients() {
        return new CertificateClients(AUTHORITY, clientsFolder);
    }

    private static Connection amqp(AnAuthority.Issued as) throws Exception {
        return clients().amqp(as, ports().amqp());
    }

    private static Connection core(AnAuthority.Issued as) throws Exception {
        return clients().core(as, ports().core());
    }

    private static long count(String table) {
        return gateway.bean(JdbcClient.class)
                .sql("SELECT count(*) FROM " + table)
                .query(Long.class)
                .single();
    }

    private static long refusals(String code, String actor) {
        return Refused.recorded(gateway.bean(JdbcClient.class), code, actor);
    }
}
