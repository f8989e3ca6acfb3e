package uk.frontdoor.app.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import uk.frontdoor.core.area.AreaId;
import uk.frontdoor.core.area.Destination;
import uk.frontdoor.core.area.DestinationId;
import uk.frontdoor.core.area.DestinationKind;

class SandboxInboxTest {
    private static final Instant NOON = Instant.parse("2026-09-14T12:00:00Z");

    private final SandboxInbox inbox = new SandboxInbox(
            new Destination(
                    new DestinationId("hub-a"), "A Hub", DestinationKind.FAMILY_HUB, new AreaId("waf"), Set.of()),
            3);

    @Test
    void keepsADeliveryThatComesAgainOnce() {
        inbox.keep(delivery(1), NOON);
        inbox.keep(delivery(1), NOON.plusSeconds(5));

        assertThat(inbox.arrivals()).hasSize(1);
        assertThat(inbox.arrivals().getFirst().times()).isEqualTo(2);
    }

    @Test
    void showsTheNewestFirstAndForgetsTheOldest() {
        for (int number = 1; number <= 5; number++) {
            inbox.keep(delivery(number), NOON);
        }

        assertThat(inbox.arrivals())
                .extracting(arrival -> arrival.delivery().release().value().getLeastSignificantBits())
                .containsExactly(5L, 4L, 3L);
    }

    @Test
    void readsADeliveryLineByLine() {
        Delivery delivery = delivery(1);

        assertThat(delivery.fields()).containsExactly("CHILD_NAME", "CHILD_BIRTH");
        assertThat(delivery.withheld()).isEqualTo(4);
        assertThat(delivery.lines())
                .containsExactly(
                        new Delivery.Line("reason", "Help for a family has been asked for"),
                        new Delivery.Line("children 1, name", "Effie Testwell"),
                        new Delivery.Line("children 1, date of birth", "2015-02-03"),
                        new Delivery.Line("children 1, address lines", "1 Test Street, Testtown"));
    }

    @Test
    void comparesWhatCameInWithWhatWentOut() {
        ShownArrival shown = ShownArrival.of(
                new Arrival(delivery(1), NOON, 1), Set.of("CHILD_NAME", "CHILD_BIRTH", "UPN"));

        assertThat(shown.cameIn()).isEqualTo(3);
        assertThat(shown.wentOut()).containsExactly("child name", "child birth");
        assertThat(shown.stayedBehind()).containsExactly("upn");
        assertThat(shown.at()).isEqualTo("14 September 2026, 13:00:00");
    }

    private static Delivery delivery(long number) {
        return Delivery.read(
                """
                {"release": "%s", "reference": "FD-2222-2222-22", "destination": "hub-a", "rule": "S-11",
                 "ruleVersion": "1", "lawfulBasis": "Article 6(1)(e)", "profile": "P3", "tell": ["T-FAM"],
                 "fields": ["CHILD_NAME", "CHILD_BIRTH"], "withheld": 4,
                 "referral": {"reason": "Help for a family has been asked for", "children": [{"name": "Effie Testwell",
                  "dateOfBirth": "2015-02-03", "addressLines": ["1 Test Street", "Testtown"]}]}}
                """
                        .formatted(new UUID(0, number))
                        .getBytes(StandardCharsets.UTF_8));
    }
}
