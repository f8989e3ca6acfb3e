package uk.frontdoor.app;

import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.temporal.TemporalAdjusters;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;
import uk.frontdoor.core.area.England;

/** A gateway's clock that a test sets on to a coming day and hour. It goes on from there, and never back. */
public final class ClockInHand extends Clock {
    private final Clock real = Clock.systemUTC();
    private volatile Duration ahead = Duration.ZERO;

    /** For a gateway of its own: its time is nobody else's. */
    @TestConfiguration(proxyBeanMethods = false)
    public static class OfTheGateway {
        @Bean
        @Primary
        ClockInHand clockInHand() {
            return new ClockInHand();
        }
    }

    /** The next such day, today if the hour is still to come, at this hour in England. */
    public ZonedDateTime setTo(DayOfWeek day, LocalTime hour) {
        ZonedDateTime now = instant().atZone(England.TIME);
        ZonedDateTime moment = now.with(TemporalAdjusters.nextOrSame(day)).with(hour);
        if (moment.isBefore(now)) {
            moment = moment.plusWeeks(1);
        }
        ahead = Duration.between(real.instant(), moment.toInstant());
        return moment;
    }

    public void advance(Duration by) {
        ahead = ahead.plus(by);
    }

    @Override
    public Instant instant() {
        return real.instant().plus(ahead);
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return new Shown(this, zone);
    }

    /** The same time in another zone. */
    private static final class Shown extends Clock {
        private final Clock clock;
        private final ZoneId zone;

        Shown(Clock clock, ZoneId zone) {
            this.clock = clock;
            this.zone = zone;
        }

        @Override
        public Instant instant() {
            return clock.instant();
        }

        @Override
        public ZoneId getZone() {
            return zone;
        }

        @Override
        public Clock withZone(ZoneId other) {
            return new Shown(clock, other);
        }
    }
}
