package uk.frontdoor.app.stages;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import uk.frontdoor.route.RouteSettings;

/**
 * How hard the stages of this gateway work.
 *
 * @param consumersPerStage raise on machines with more cores
 * @param consumersPerDestination raise when one recipient receives very much
 * @param receiptWithin how long a recipient has to confirm before a person is told
 * @param firstRetry pause before the first retry, five times longer before each further one
 * @param retries all of them must fit into the 60 seconds within which a failure becomes work for a person
 * @param unplacedQueue the area whose front door takes referrals that cannot be placed
 */
@ConfigurationProperties("frontdoor.stages")
record StageSettings(
        @DefaultValue("2") int consumersPerStage,
        @DefaultValue("1") int consumersPerDestination,
        @DefaultValue("5m") Duration receiptWithin,
        @DefaultValue("200ms") Duration firstRetry,
        @DefaultValue("3") int retries,
        @DefaultValue("waf") String unplacedQueue)
        implements RouteSettings {
    private static final Duration A_PERSON_KNOWS_WITHIN = Duration.ofSeconds(60);

    StageSettings {
        require("consumers-per-stage", consumersPerStage, 1, 64);
        require("consumers-per-destination", consumersPerDestination, 1, 16);
        require("retries", retries, 0, 4);
        if (allRetries(firstRetry, retries).compareTo(A_PERSON_KNOWS_WITHIN) >= 0) {
            throw new IllegalArgumentException("frontdoor.stages.first-retry, retries: under 60 s together (expected)");
        }
    }

    private static Duration allRetries(Duration first, int retries) {
        Duration sum = Duration.ZERO;
        Duration next = first;
        for (int retry = 0; retry < retries; retry++) {
            sum = sum.plus(next);
            next = next.multipliedBy(5);
        }
        return sum;
    }

    private static void require(String key, int value, int least, int most) {
        if (value < least || value > most) {
            throw new IllegalArgumentException(
                    "frontdoor.stages.%s: %d to %d (expected)".formatted(key, least, most));
        }
    }
}
