package uk.frontdoor.app.indicators;

import java.time.Instant;

/**
 * How many came in one quarter of an hour.
 *
 * @param destination to whom they went; empty for those that went to nobody
 */
record Arrivals(String area, Instant quarter, String destination, long count) {}
