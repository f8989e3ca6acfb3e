package uk.frontdoor.app.rules;

import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.boot.health.contributor.Status;
import org.springframework.scheduling.annotation.Scheduled;
import uk.frontdoor.app.access.SenderCredentials;
import uk.frontdoor.config.agency.DeclaredAgencies;
import uk.frontdoor.config.file.ResourceFile;
import uk.frontdoor.config.file.UnusableFiles;
import uk.frontdoor.core.agency.Agency;
import uk.frontdoor.core.agency.AgencyId;
import uk.frontdoor.core.agency.AgencyRegister;
import uk.frontdoor.core.agency.SendingLimit;
import uk.frontdoor.core.digest.Sha256;

/**
 * The agency register as its file stands now. A changed file counts once two looks have found it the same, so that none
 * is taken while it is being written; one that cannot be used changes nothing, and is told.
 */
final class LiveRegister implements AgencyRegister, SenderCredentials, Supplier<DeclaredAgencies>, HealthIndicator {
    private static final Logger LOG = LoggerFactory.getLogger(LiveRegister.class);
    private static final Status NOT_TAKEN = new Status("REGISTER_NOT_TAKEN");

    private final ResourceFile file;
    private volatile Standing standing;
    private volatile String seen;
    private volatile boolean refused;

    LiveRegister(ResourceFile file) {
        this.file = file;
        DeclaredAgencies agencies = DeclaredAgencies.read(file);
        this.seen = Sha256.hex(file.text());
        this.standing = new Standing(seen, agencies, new DeclaredCredentials(agencies));
    }

    private record Standing(String digest, DeclaredAgencies agencies, DeclaredCredentials credentials) {}

    /** Takes up what has changed; what was revoked is refused from then on. */
    @Scheduled(fixedDelayString = "PT2S")
    synchronized void look() {
        try {
            String before = seen;
            seen = Sha256.hex(file.text());
            if (seen.equals(before)) {
                takeUp(seen);
            }
        } catch (UncheckedIOException unreadable) {
            refuse("it cannot be read");
        }
    }

    private void takeUp(String digest) {
        if (digest.equals(standing.digest())) {
            refused = false;
            return;
        }
        try {
            DeclaredAgencies agencies = DeclaredAgencies.read(file);
            DeclaredCredentials credentials = new DeclaredCredentials(agencies);
            if (standing.credentials().demonstrationHolders().isEmpty()
                    && !credentials.demonstrationHolders().isEmpty()) {
                refuse("it has a credential of the demonstration");
                return;
            }
            standing = new Standing(digest, agencies, credentials);
            refused = false;
            LOG.info("The changed agency register is in use: {} agencies, {}", agencies.all().size(), digest);
        } catch (UnusableFiles unusable) {
            refuse(String.join("; ", unusable.faults()));
        }
    }

    private void refuse(String why) {
        if (!refused) {
            LOG.error("The changed agency register is not taken, the one before stays in use: {}", why);
        }
        refused = true;
    }

    @Override
    public Health health() {
        return refused ? Health.status(NOT_TAKEN).build() : Health.up().build();
    }

    @Override
    public DeclaredAgencies get() {
        return standing.agencies();
    }

    @Override
    public Optional<Agency> find(AgencyId id) {
        return standing.agencies().find(id);
    }

    @Override
    public Optional<Known> byKeyDigest(String digest) {
        return standing.credentials().byKeyDigest(digest);
    }

    @Override
    public Optional<Known> byFingerprint(String fingerprint) {
        return standing.credentials().byFingerprint(fingerprint);
    }

    @Override
    public Optional<AssertionKey> byKeyId(String system, String keyId) {
        return standing.credentials().byKeyId(system, keyId);
    }

    @Override
    public Optional<Known> byName(String credential) {
        return standing.credentials().byName(credential);
    }

    @Override
    public Optional<SendingLimit> limit(AgencyId agency) {
        return standing.credentials().limit(agency);
    }

    @Override
    public List<String> demonstrationHolders() {
        return standing.credentials().demonstrationHolders();
    }
}
