package uk.frontdoor.app.operations;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.boot.health.contributor.Status;
import org.springframework.scheduling.annotation.Scheduled;
import uk.frontdoor.app.platform.Expiries;
import uk.frontdoor.app.platform.Expiry;

/**
 * Says in good time which certificates and keys end: as health, as a number that alarms can watch, and in the log once a day. A
 * certificate that has ended stops what goes to its holder, and nothing else; so it is told, and the gateway stays up.
 */
final class CertificateWatch implements HealthIndicator {
    private static final Logger LOG = LoggerFactory.getLogger(CertificateWatch.class);
    private static final Status ENDING = new Status("CERTIFICATE_ENDING");

    private final List<Expiries> certificates;
    private final Clock clock;

    CertificateWatch(List<Expiries> certificates, Clock clock) {
        this.certificates = List.copyOf(certificates);
        this.clock = clock;
    }

    void countIn(MeterRegistry metrics) {
        for (Warning warning : Warning.values()) {
            Gauge.builder("frontdoor.certificates.ending", () -> endingBy(warning))
                    .description("Certificates and keys that end within these days, those that have ended included")
                    .tag("days", Long.toString(warning.within().toDays()))
                    .register(metrics);
        }
    }

    private long endingBy(Warning warning) {
        Instant by = clock.instant().plus(warning.within());
        return all().filter(expiry -> !expiry.notAfter().isAfter(by)).count();
    }

    private Stream<Expiry> all() {
        return certificates.stream().flatMap(each -> each.all().stream());
    }

    /** Those that end within sixty days, the soonest first. */
    List<Expiry> ending() {
        Instant now = clock.instant();
        return all().filter(expiry -> Warning.of(expiry.notAfter(), now).isPresent())
                .sorted(Comparator.comparing(Expiry::notAfter))
                .toList();
    }

    @Override
    public Health health() {
        List<Expiry> ending = ending();
        Health.Builder health = ending.isEmpty() ? Health.up() : Health.status(ENDING);
        ending.forEach(expiry -> health.withDetail(expiry.holder(), expiry.notAfter().toString()));
        return health.build();
    }

    @Scheduled(initialDelayString = "PT10S", fixedDelayString = "PT24H")
    void tell() {
        Instant now = clock.instant();
        for (Expiry expiry : ending()) {
            LOG.warn(
                    "what {} relies on ends in {} days, on {}",
                    expiry.holder(),
                    Math.max(0, Duration.between(now, expiry.notAfter()).toDays()),
                    expiry.notAfter());
        }
    }
}
