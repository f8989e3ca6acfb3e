package uk.frontdoor.app.rules;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;

/** Stands still at the hour of what is replayed. For one thread. */
final class ReplayedHour extends Clock {
    private Instant now = Instant.EPOCH;

    void is(Instant hour) {
        now = hour;
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return Clock.fixed(now, zone);
    }

    @Override
    public Instant instant() {
        return now;
    }
}
