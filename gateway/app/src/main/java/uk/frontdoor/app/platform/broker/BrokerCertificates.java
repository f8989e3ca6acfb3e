package uk.frontdoor.app.platform.broker;

import java.io.IOException;
import java.security.GeneralSecurityException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.boot.health.contributor.Status;
import org.springframework.scheduling.annotation.Scheduled;

/**
 * Takes up changed certificates and keys of the embedded broker's ports while it runs. Changed files count once two looks
 * have found them the same, and only when a port can be opened with them; otherwise the ports stay as they are, and that is
 * told. Connections that are open stay open.
 */
final class BrokerCertificates implements HealthIndicator {
    private static final Logger LOG = LoggerFactory.getLogger(BrokerCertificates.class);
    private static final Status NOT_TAKEN = new Status("BROKER_CERTIFICATES_NOT_TAKEN");
    private static final String NONE = "";

    private final @Nullable BrokerTls tls;
    private final Runnable openPortsAnew;
    private String taken = NONE;
    private String seen = NONE;
    private volatile boolean refused;

    /**
     * @param tls what the ports are about to be opened with; null when they are in the clear
     * @param openPortsAnew reads the files and opens the ports again
     */
    BrokerCertificates(@Nullable BrokerTls tls, Runnable openPortsAnew) {
        this.tls = tls;
        this.openPortsAnew = openPortsAnew;
        if (tls != null) {
            taken = digest(tls);
            seen = taken;
        }
    }

    @Scheduled(fixedDelayString = "PT2S")
    synchronized void look() {
        if (tls == null) {
            return;
        }
        String before = seen;
        seen = digest(tls);
        if (seen.equals(before)) {
            takeUp(tls, seen);
        }
    }

    private void takeUp(BrokerTls files, String digest) {
        if (digest.equals(taken)) {
            refused = false;
            return;
        }
        try {
            files.demandUsable();
            // Until the ports are open again nothing is taken, not even what was: the next look opens them.
            taken = NONE;
            openPortsAnew.run();
            taken = digest;
            refused = false;
            LOG.info("The changed certificates of the broker's ports are in use");
        } catch (IOException | GeneralSecurityException | IllegalStateException unusable) {
            refuse(unusable);
        }
    }

    private void refuse(Exception unusable) {
        if (!refused) {
            LOG.error(
                    taken.equals(NONE)
                            ? "The broker's ports could not be opened with their changed certificates, and will be tried again: {}"
                            : "The changed certificates of the broker's ports are not taken, those before stay in use: {}",
                    unusable.getMessage());
        }
        refused = true;
    }

    /** A file that cannot be read is one more state in which files can be. */
    private static String digest(BrokerTls files) {
        try {
            return files.digest();
        } catch (IOException unreadable) {
            return "unreadable";
        }
    }

    @Override
    public Health health() {
        return refused ? Health.status(NOT_TAKEN).build() : Health.up().build();
    }
}
