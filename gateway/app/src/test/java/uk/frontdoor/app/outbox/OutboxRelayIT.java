package uk.frontdoor.app.outbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.jms.ConnectionFactory;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.JdbcTemplate;
import uk.frontdoor.app.fixture.ABroker;
import uk.frontdoor.app.fixture.ADatabase;

class OutboxRelayIT {
    private static final ADatabase DATABASE = ADatabase.create();
    private static final ABroker BROKER = ABroker.start();

    private final Outbox outbox = new Outbox(new JdbcTemplate(DATABASE.pool()), Clock.systemUTC(), () -> {});
    private final OutboxRelay relay = relay();

    @AfterEach
    void empty() throws Exception {
        DATABASE.empty();
        BROKER.drain("stage.normalise");
    }

    @AfterAll
    static void stop() {
        BROKER.close();
        DATABASE.close();
    }

    @Test
    void sendsRowsInTheirOrderAndDeletesThem() throws Exception {
        List<String> ids = IntStream.range(0, 450).mapToObj(Integer::toString).toList();
        ids.forEach(id -> outbox.send("stage.normalise", id));

        assertThat(relay.advance()).isTrue();
        assertThat(relay.advance()).isTrue();
        assertThat(relay.advance()).isFalse();

        assertThat(BROKER.drain("stage.normalise")).isEqualTo(ids);
        assertThat(DATABASE.count("outbox")).isZero();
    }

    @Test
    void letsMoreMessagesComeTogetherTheMoreThereAre() {
        outbox.send("stage.normalise", "alone");
        relay.advance();
        Duration alone = relay.messagesGather();

        IntStream.range(0, 150).forEach(id -> outbox.send("stage.normalise", "one of many " + id));
        relay.advance();
        Duration many = relay.messagesGather();

        relay.advance();
        assertThat(alone).isEqualTo(relay.messagesGather()).isLessThanOrEqualTo(Duration.ofMillis(5));
        assertThat(many).isEqualTo(Duration.ofMillis(100));
    }

    @Test
    void publishesANoticeToEverySubscriber() throws Exception {
        BROKER.subscribe("frontdoor.waf", "frontdoor.waf.desk");
        BROKER.subscribe("frontdoor.waf", "frontdoor.waf.case-system");

        outbox.publish("frontdoor.waf", "{}");
        relay.advance();

        assertThat(BROKER.drain("frontdoor.waf::frontdoor.waf.desk")).containsExactly("{}");
        assertThat(BROKER.drain("frontdoor.waf::frontdoor.waf.case-system")).containsExactly("{}");
    }

    @Test
    void sendsOnceWhatTheBrokerAlreadyHasFromAnAttemptThatDiedBeforeItsDelete() throws Exception {
        outbox.send("stage.normalise", "sent before");
        List<OutboxMessage> sent = rows();
        new BrokerLink(BROKER.connections()).send(sent);
        outbox.send("stage.normalise", "new");

        relay.advance();

        assertThat(BROKER.drain("stage.normalise")).containsExactly("sent before", "new");
        assertThat(DATABASE.count("outbox")).isZero();
    }

    @Test
    void keepsRowsWhileTheBrokerIsDown() throws Exception {
        outbox.send("stage.normalise", "patient");

        assertThatThrownBy(relay(ABroker.toNobody())::advance).isInstanceOf(BrokerUnavailable.class);

        assertThat(DATABASE.count("outbox")).isOne();
        relay.advance();

        assertThat(BROKER.drain("stage.normalise")).containsExactly("patient");
    }

    @Test
    void sendsEachRowOnceWhenManyGatewaysRelay() throws Exception {
        List<String> ids = IntStream.range(0, 3_000).mapToObj(Integer::toString).toList();
        DATABASE.transaction().executeWithoutResult(_ -> ids.forEach(id -> outbox.send("stage.normalise", id)));

        List<Exception> failures = new ArrayList<>();
        try (var gateways = Executors.newFixedThreadPool(4)) {
            for (int gateway = 0; gateway < 4; gateway++) {
                gateways.submit(() -> drain(failures));
            }
        }

        assertThat(failures).isEmpty();
        assertThat(BROKER.drain("stage.normalise")).hasSize(3_000).containsExactlyInAnyOrderElementsOf(ids);
    }

    @Test
    void sendsWhatHasNoAddressToTheFailureQueueAndTheRestOnItsWay() throws Exception {
        outbox.send("stage.normalise", "before");
        outbox.send("dispatch.nowhere", "lost sheep");
        outbox.publish("frontdoor.nowhere", "{}");
        outbox.send("stage.normalise", "behind");

        relay.advance();

        assertThat(BROKER.drain("stage.normalise")).containsExactly("before", "behind");
        assertThat(BROKER.drain("failure")).containsExactly("lost sheep");
        assertThat(DATABASE.count("outbox")).isZero();
    }

    @Test
    void leavesARowThatIsNotCommitted() throws Exception {
        DATABASE.transaction().executeWithoutResult(status -> {
            outbox.send("stage.normalise", "never");
            status.setRollbackOnly();
        });

        relay.advance();

        assertThat(BROKER.drain("stage.normalise")).isEmpty();
    }

    private static void drain(List<Exception> failures) {
        try {
            OutboxRelay relay = relay();
            boolean more = true;
            while (more) {
                more = relay.advance();
            }
        } catch (RuntimeException failure) {
            synchronized (failures) {
                failures.add(failure);
            }
        }
    }

    private static List<OutboxMessage> rows() {
        return DATABASE.client()
                .sql("SELECT id, message AS once, address, multicast, body FROM outbox")
                .query(OutboxMessage.class)
                .list();
    }

    private static OutboxRelay relay() {
        return relay(BROKER.connections());
    }

    private static OutboxRelay relay(ConnectionFactory broker) {
        return new OutboxRelay(new JdbcTemplate(DATABASE.pool()), DATABASE.transaction(), new BrokerLink(broker));
    }
}
