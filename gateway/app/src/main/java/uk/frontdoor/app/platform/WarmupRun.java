package uk.frontdoor.app.platform;

import java.util.List;
import java.util.concurrent.Executors;
import org.apache.camel.CamelContext;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.boot.context.event.ApplicationStartedEvent;
import org.springframework.context.ApplicationListener;

/** Runs the warm-ups and tells {@link Readiness} of each, and of the routes once they have started. */
final class WarmupRun implements SmartInitializingSingleton, ApplicationListener<ApplicationStartedEvent> {

    static final String ROUTES = "routes";

    private static final Logger LOG = LoggerFactory.getLogger(WarmupRun.class);
    private static final int THREADS = 2;

    private final List<Warmup> warmups;
    private final Readiness readiness;
    private final CamelContext camel;

    WarmupRun(List<Warmup> warmups, Readiness readiness, CamelContext camel) {
        this.warmups = warmups;
        this.readiness = readiness;
        this.camel = camel;
    }

    @Override
    public void afterSingletonsInstantiated() {
        var threads = Executors.newFixedThreadPool(THREADS);
        warmups.forEach(warmup -> threads.execute(() -> run(warmup)));
        threads.shutdown();
    }

    @Override
    public void onApplicationEvent(ApplicationStartedEvent started) {
        if (camel.isStarted()) {
            finished(ROUTES);
        } else {
            LOG.error("The routes did not start: the gateway stays not ready");
        }
    }

    private void run(Warmup warmup) {
        try {
            warmup.run();
            finished(warmup.name());
        } catch (Exception failure) { // a warm-up is foreign code; whatever it throws keeps the gateway not ready
            LOG.error("Warm-up {} failed: the gateway stays not ready", warmup.name(), failure);
        }
    }

    private void finished(String name) {
        if (readiness.finished(name)) {
            LOG.info("Ready to take referrals");
            Thread.ofPlatform().name("warm-up").daemon().start(() -> warmups.forEach(Warmup::afterReady));
        }
    }
}
