package uk.frontdoor.app.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static uk.frontdoor.app.journey.Letters.child;

import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;
import org.springframework.transaction.support.TransactionTemplate;
import uk.frontdoor.app.GatewayTest;
import uk.frontdoor.app.journey.Journey.Decision;
import uk.frontdoor.app.outbox.Outbox;
import uk.frontdoor.core.area.DestinationId;
import uk.frontdoor.core.referral.CanonicalLevel;
import uk.frontdoor.route.Addresses;

/** A release that is announced again after it was sent, as when a slow step is taken for a lost one. */
@GatewayTest
@TestPropertySource(properties = "frontdoor.sandbox.enabled=false")
class RepeatedReleaseIT {
    private static final DestinationId HUB = new DestinationId("hub-barrow");
    private static final Duration SOON = Duration.ofSeconds(60);
    private static final int TIMES = 3;

    private final ApplicationContext gateway;
    private final Journey journey;
    private final JdbcClient database;

    RepeatedReleaseIT(@Autowired ApplicationContext gateway, @Autowired JdbcClient database) {
        this.gateway = gateway;
        this.journey = Journey.in(gateway);
        this.database = database;
    }

    @Test
    void isNotSentTwiceAndHoldsUpNothingBehindIt() throws Exception {
        UUID sent = shared("Ottilie");
        awaitSent(sent);

        announceAgain(sent);
        UUID behind = shared("Perdita");

        awaitSent(behind);
        try (BrokerClient hub = BrokerClient.overCore(gateway, HUB.value())) {
            assertThat(hub.sees(Addresses.inbox(HUB))).hasSizeGreaterThanOrEqualTo(2).doesNotHaveDuplicates();
        }
        assertThat(failuresOf(sent)).isZero();
    }

    private UUID shared(String name) {
        String reference = journey.refers(
                "testfell-primary",
                "/api/referrals",
                Letters.asksFor(child(name, "2014-03-01"), "OTHER", "Help with mornings", Letters.motherAgrees("\"c1\"")));
        return journey.decides(reference, Decision.toShare(CanonicalLevel.N2, HUB.value()));
    }

    private void announceAgain(UUID decision) {
        String release = database.sql("SELECT id FROM release_ticket WHERE decision = :decision")
                .param("decision", decision)
                .query(String.class)
                .single();
        gateway.getBean(TransactionTemplate.class).executeWithoutResult(_ -> {
            for (int time = 0; time < TIMES; time++) {
                gateway.getBean(Outbox.class).send(Addresses.dispatch(HUB), release);
            }
        });
    }

    private void awaitSent(UUID decision) {
        await().atMost(SOON)
                .until(() -> database.sql(
                                """
                                SELECT count(*)
                                FROM delivery v
                                JOIN release_ticket t ON t.id = v.release
                                WHERE t.decision = :decision AND v.sent_at IS NOT NULL
                                """)
                        .param("decision", decision)
                        .query(Integer.class)
                        .single()
                        == 1);
    }

    private int failuresOf(UUID decision) {
        return database.sql(
                        """
                        SELECT count(*)
                        FROM work_item w
                        JOIN decision d ON d.submission = w.submission
                        WHERE d.id = :decision AND w.kind = 'FAILED'
                        """)
                .param("decision", decision)
                .query(Integer.class)
                .single();
    }
}
