package uk.frontdoor.app.operations;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.boot.health.contributor.Status;
import org.springframework.scheduling.annotation.Scheduled;
import uk.frontdoor.app.seal.CertificateExpiries;
import uk.frontdoor.app.seal.Expiry;

/**
 * Says in good time which certificates end: as health, as a number that alarms can watch, and in the log once a day. A
 * certificate that has ended stops what goes to its holder, and nothing else; so it is told, and the gateway stays up.
 */
final class CertificateWatch implements HealthIndicator {
    private static final Logger LOG = LoggerFactory.getLogger(CertificateWatch.class);
    private static final Status ENDING = new Status("CERTIFICATE_ENDING");

    private final CertificateExpiries certificates;
    private final Clock clock;

    CertificateWatch(CertificateExpiries certificates, Clock clock) {
        this.certificates = certificates;
        this.clock = clock;
    }

    void countIn(MeterRegistry metrics) {
        for (Warning warning : Warning.values()) {
            Gauge.builder("frontdoor.certificates.ending", () -> endingBy(warning))
                    .description("Certificates that end within these days, those that have ended included")
                    .tag("days", Long.toString(warning.within().toDays()))
                    .register(metrics);
        }
    }

    private long endingBy(Warning warning) {
        Instant by = clock.instant().plus(warning.within());
        return certificates.all().stream()
                .filter(expiry -> !expiry.notAfter().isAfter(by))
                .count();
    }

    /** Those that end within sixty days. */
    List<Expiry> ending() {
        Instant now = clock.instant();
        return certificates.all().stream()
                .filter(expiry -> Warning.of(expiry.notAfter(), now).isPresent())
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
                    "certificate of {} ends in {} days, on {}",
                    expiry.holder(),
                    Math.max(0, Duration.between(now, expiry.notAfter()).toDays()),
                    expiry.notAfter());
        }
    }
}
