package uk.frontdoor.app.indicators;

import java.time.Duration;

/**
 * How recipients took what was passed on to them, stepped up or down or neither.
 *
 * @param confirmed of what was sent, by the recipient itself
 * @param takenUp of what was sent, given by the recipient to somebody who works with the family
 * @param median sent to confirmed, half were quicker
 */
record PassedOn(long sent, long confirmed, long takenUp, Duration median) {}
