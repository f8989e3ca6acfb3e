package uk.frontdoor.app.access;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import uk.frontdoor.app.platform.Secret;
import uk.frontdoor.core.digest.Sha256;
import uk.frontdoor.core.failure.FailureCode;

/**
 * Short-lived tokens that stand for a credential: random, kept by digest, and good for no more than the credential is
 * at that moment. A token that was seen before is found in memory.
 */
final class AccessTokens {
    /** Has a dot, which no API key has, and not two, as a signed token has. */
    static final String PREFIX = "fd.";

    private static final int REMEMBERED = 10_000;
    /** A flood of made-up tokens may not take the database's connections from referrals. */
    private static final int LOOK_UPS_AT_ONCE = 4;

    private final Map<String, GrantedTokens.Granted> remembered = new ConcurrentHashMap<>();
    private final Semaphore lookUps = new Semaphore(LOOK_UPS_AT_ONCE);
    private final GrantedTokens granted;
    private final SenderCredentials credentials;
    private final Duration life;
    private final Clock clock;

    AccessTokens(GrantedTokens granted, SenderCredentials credentials, Duration life, Clock clock) {
        this.granted = granted;
        this.credentials = credentials;
        this.life = life;
        this.clock = clock;
    }

    Duration life() {
        return life;
    }

    /** A new token; kept before it is told. */
    Secret grant(SenderCredentials.Known known) {
        Secret token = new Secret(PREFIX + Secret.random().value());
        granted.keep(
                Sha256.hex(token.value()),
                new GrantedTokens.Granted(known.credential(), clock.instant().plus(life)));
        return token;
    }

    SenderOutcome check(String token) {
        Instant now = clock.instant();
        return find(Sha256.hex(token))
                .flatMap(found -> credentials
                        .byName(found.credential())
                        .map(known -> now.isBefore(found.until())
                                ? SenderOutcome.of(known, now)
                                : SenderOutcome.refused(FailureCode.CREDENTIAL_EXPIRED, known)))
                .orElseGet(SenderOutcome::unknown);
    }

    private Optional<GrantedTokens.Granted> find(String digest) {
        GrantedTokens.Granted known = remembered.get(digest);
        if (known != null) {
            return Optional.of(known);
        }
        Optional<GrantedTokens.Granted> found = lookUp(digest);
        found.ifPresent(each -> remember(digest, each));
        return found;
    }

    private Optional<GrantedTokens.Granted> lookUp(String digest) {
        lookUps.acquireUninterruptibly();
        try {
            return granted.find(digest);
        } finally {
            lookUps.release();
        }
    }

    private void remember(String digest, GrantedTokens.Granted found) {
        if (remembered.size() >= REMEMBERED) {
            Instant now = clock.instant();
            remembered.values().removeIf(each -> !now.isBefore(each.until()));
            if (remembered.size() >= REMEMBERED) {
                remembered.clear();
            }
        }
        remembered.put(digest, found);
    }
}
