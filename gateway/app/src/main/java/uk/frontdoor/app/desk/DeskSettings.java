package uk.frontdoor.app.desk;

import java.time.Duration;
import java.util.Map;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The desk.
 *
 * @param lease how long an item stays with the person who claimed it; opening it again begins a new lease
 * @param handedOver how long an item waits for the colleague it was given to before anybody may take it
 * @param longestList how many items the list shows
 * @param dueSoon how much staffed time before its time work counts as due soon
 * @param news how often an open page asks whether anything is new
 * @param lookedAt how long somebody who has opened a piece of work counts as looking at it
 * @param warnBefore how long before signing somebody out an open page warns them
 */
@ConfigurationProperties("frontdoor.desk")
record DeskSettings(
        @DefaultValue("30m") Duration lease,
        @DefaultValue("4h") Duration handedOver,
        @DefaultValue("500") int longestList,
        @DefaultValue("4h") Duration dueSoon,
        @DefaultValue("30s") Duration news,
        @DefaultValue("15m") Duration lookedAt,
        @DefaultValue("5m") Duration warnBefore) {
    private static final Duration A_SECOND = Duration.ofSeconds(1);

    DeskSettings {
        atLeast("lease", lease, Duration.ofMinutes(1));
        atLeast("handed-over", handedOver, Duration.ofMinutes(1));
        Map.of("due-soon", dueSoon, "looked-at", lookedAt)
                .forEach((name, value) -> atLeast(name, value, Duration.ZERO));
        Map.of("news", news, "warn-before", warnBefore).forEach((name, value) -> atLeast(name, value, A_SECOND));
        if (longestList < 1) {
            throw new IllegalArgumentException("frontdoor.desk.longest-list: must be at least 1");
        }
    }

    private static void atLeast(String name, Duration value, Duration least) {
        if (value.compareTo(least) < 0) {
            throw new IllegalArgumentException("frontdoor.desk.%s: must be at least %s".formatted(name, least));
        }
    }
}
