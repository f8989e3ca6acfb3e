package uk.frontdoor.app.access;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSVerifier;
import com.nimbusds.jose.crypto.factories.DefaultJWSVerifierFactory;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import java.security.interfaces.ECPublicKey;
import java.security.interfaces.RSAPublicKey;
import java.text.ParseException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import uk.frontdoor.core.failure.FailureCode;

/**
 * Checks a signed JWT that a sender made for itself (RFC 7523, with the agency as issuer and subject).
 *
 * <p>The key decides which algorithms are believed, never the token alone; an assertion lives minutes and is used
 * once.
 */
final class AssertionCheck {
    private static final Duration CLOCK_DIFFERENCE = Duration.ofSeconds(30);
    private static final int LONGEST_ID = 128;

    private final SenderCredentials credentials;
    private final SeenAssertions seen;
    private final AccessSettings.Assertions settings;
    private final Clock clock;
    private final DefaultJWSVerifierFactory verifiers = new DefaultJWSVerifierFactory();

    AssertionCheck(
            SenderCredentials credentials, SeenAssertions seen, AccessSettings.Assertions settings, Clock clock) {
        this.credentials = credentials;
        this.seen = seen;
        this.settings = settings;
        this.clock = clock;
    }

    SenderOutcome check(String token) {
        try {
            SignedJWT assertion = SignedJWT.parse(token);
            String keyId = assertion.getHeader().getKeyID();
            SenderCredentials.AssertionKey key =
                    keyId == null ? null : credentials.byKeyId(keyId).orElse(null);
            if (key == null || !signedBy(key, assertion)) {
                return SenderOutcome.unknown();
            }
            return claimsHold(key.holder(), assertion.getJWTClaimsSet());
        } catch (ParseException | JOSEException unreadable) {
            return SenderOutcome.unknown();
        }
    }

    private boolean signedBy(SenderCredentials.AssertionKey key, SignedJWT assertion) throws JOSEException {
        if (!believed(key).contains(assertion.getHeader().getAlgorithm())) {
            return false;
        }
        JWSVerifier verifier = verifiers.createJWSVerifier(assertion.getHeader(), key.key());
        return assertion.verify(verifier);
    }

    private static Set<JWSAlgorithm> believed(SenderCredentials.AssertionKey key) {
        if (key.key() instanceof RSAPublicKey) {
            return Set.of(JWSAlgorithm.RS256, JWSAlgorithm.RS512);
        }
        return key.key() instanceof ECPublicKey ? Set.of(JWSAlgorithm.ES256) : Set.of();
    }

    private SenderOutcome claimsHold(SenderCredentials.Known holder, JWTClaimsSet claims) {
        String agency = holder.agency().id().value();
        Instant issued = instant(claims.getIssueTime());
        Instant dies = instant(claims.getExpirationTime());
        String id = claims.getJWTID();
        boolean wellFormed = agency.equals(claims.getIssuer())
                && agency.equals(claims.getSubject())
                && claims.getAudience().contains(settings.audience())
                && id != null
                && !id.isBlank()
                && id.length() <= LONGEST_ID;
        if (!wellFormed || issued == null || dies == null || lastsTooLong(issued, dies)) {
            return SenderOutcome.unknown();
        }
        if (outOfTime(holder, issued, dies)) {
            return new SenderOutcome.Refused(
                    FailureCode.CREDENTIAL_EXPIRED, holder.agency().id());
        }
        return seen.firstUse(holder.agency().id(), id, dies.plus(CLOCK_DIFFERENCE))
                ? new SenderOutcome.Recognised(holder.agency())
                : new SenderOutcome.Refused(
                        FailureCode.UNKNOWN_SENDER, holder.agency().id());
    }

    private boolean lastsTooLong(Instant issued, Instant dies) {
        return Duration.between(issued, dies).compareTo(settings.longestLife()) > 0;
    }

    private boolean outOfTime(SenderCredentials.Known holder, Instant issued, Instant dies) {
        Instant now = clock.instant();
        return now.isAfter(dies.plus(CLOCK_DIFFERENCE))
                || now.isBefore(issued.minus(CLOCK_DIFFERENCE))
                || holder.expiredAt(now);
    }

    private static @Nullable Instant instant(@Nullable Date date) {
        return date == null ? null : date.toInstant();
    }
}
