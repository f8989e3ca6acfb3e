package uk.frontdoor.app.desk;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The desk.
 *
 * @param lease how long an item stays with the person who claimed it; opening it again begins a new lease
 * @param longestList how many items the list shows
 * @param dueSoon how much staffed time before its time work counts as due soon
 */
@ConfigurationProperties("frontdoor.desk")
record DeskSettings(
        @DefaultValue("30m") Duration lease,
        @DefaultValue("500") int longestList,
        @DefaultValue("4h") Duration dueSoon) {
    DeskSettings {
        if (lease.compareTo(Duration.ofMinutes(1)) < 0) {
            throw new IllegalArgumentException("frontdoor.desk.lease: must be at least 1 minute");
        }
        if (dueSoon.isNegative()) {
            throw new IllegalArgumentException("frontdoor.desk.due-soon: must not be negative");
        }
        if (longestList < 1) {
            throw new IllegalArgumentException("frontdoor.desk.longest-list: must be at least 1");
        }
    }
}
