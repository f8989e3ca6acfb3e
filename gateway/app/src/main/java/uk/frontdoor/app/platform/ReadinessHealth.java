package uk.frontdoor.app.platform;

import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;

/** Tells operators whether the gateway takes referrals and, if not, what it waits for. */
final class ReadinessHealth implements HealthIndicator {

    private final Readiness readiness;

    ReadinessHealth(Readiness readiness) {
        this.readiness = readiness;
    }

    @Override
    public Health health() {
        return readiness.isReady()
                ? Health.up().build()
                : Health.outOfService().withDetail("waitingFor", readiness.awaited()).build();
    }
}
