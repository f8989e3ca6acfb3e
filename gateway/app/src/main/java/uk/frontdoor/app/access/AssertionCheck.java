package uk.frontdoor.app.access;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.crypto.factories.DefaultJWSVerifierFactory;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import java.security.PublicKey;
import java.security.interfaces.ECPublicKey;
import java.security.interfaces.RSAPublicKey;
import java.text.ParseException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.Date;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import uk.frontdoor.core.failure.FailureCode;

/**
 * Checks a signed JWT that a system made for itself (RFC 7523, with the system as issuer and subject).
 *
 * <p>The key decides which algorithms are believed, never the token alone; an assertion lives minutes and is used
 * once. Only what its signature has proved is told apart; everything before that is an unknown sender.
 */
final class AssertionCheck {
    private static final Duration CLOCK_DIFFERENCE = Duration.ofSeconds(30);
    private static final Pattern ID = Pattern.compile("[\\x21-\\x7e]{1,128}");
    /** Longer than any assertion with a 4096-bit signature; what is longer is not read. */
    private static final int LONGEST_TOKEN = 8 * 1024;

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
        if (token.length() > LONGEST_TOKEN) {
            return SenderOutcome.unknown();
        }
        try {
            SignedJWT assertion = SignedJWT.parse(token);
            JWTClaimsSet claims = assertion.getJWTClaimsSet();
            SenderCredentials.AssertionKey key = key(assertion.getHeader().getKeyID(), claims.getIssuer());
            return key != null && signedBy(key.key(), assertion) && isAssertion(claims)
                    ? inTime(key.holder(), claims)
                    : SenderOutcome.unknown();
        } catch (ParseException | JOSEException unreadable) {
            return SenderOutcome.unknown();
        }
    }

    private SenderCredentials.@Nullable AssertionKey key(@Nullable String keyId, @Nullable String issuer) {
        return keyId == null || issuer == null
                ? null
                : credentials.byKeyId(issuer, keyId).orElse(null);
    }

    private boolean signedBy(PublicKey key, SignedJWT assertion) throws JOSEException {
        return believed(key).contains(assertion.getHeader().getAlgorithm())
                && assertion.verify(verifiers.createJWSVerifier(assertion.getHeader(), key));
    }

    private static Set<JWSAlgorithm> believed(PublicKey key) {
        return switch (key) {
            case RSAPublicKey _ -> Set.of(JWSAlgorithm.RS256, JWSAlgorithm.RS512);
            case ECPublicKey _ -> Set.of(JWSAlgorithm.ES256);
            default -> Set.of();
        };
    }

    private boolean isAssertion(JWTClaimsSet claims) {
        String id = claims.getJWTID();
        return claims.getIssuer().equals(claims.getSubject())
                && !Collections.disjoint(claims.getAudience(), settings.audiences())
                && id != null
                && ID.matcher(id).matches()
                && claims.getExpirationTime() != null;
    }

    private SenderOutcome inTime(SenderCredentials.Known holder, JWTClaimsSet claims) {
        Instant now = clock.instant();
        Instant dies = claims.getExpirationTime().toInstant();
        if (lastsTooLong(claims, now, dies)) {
            return SenderOutcome.unknown();
        }
        boolean outOfTime = now.isAfter(dies.plus(CLOCK_DIFFERENCE))
                || liesAhead(claims.getIssueTime(), now)
                || liesAhead(claims.getNotBeforeTime(), now);
        return outOfTime
                ? SenderOutcome.refused(FailureCode.CREDENTIAL_EXPIRED, holder)
                : once(SenderOutcome.of(holder, now), claims.getJWTID(), dies);
    }

    /** Many senders leave {@code iat} out: then it may not die later than if it were made now. */
    private boolean lastsTooLong(JWTClaimsSet claims, Instant now, Instant dies) {
        Date issued = claims.getIssueTime();
        Instant from = issued == null ? now.plus(CLOCK_DIFFERENCE) : issued.toInstant();
        return Duration.between(from, dies).compareTo(settings.longestLife()) > 0;
    }

    private static boolean liesAhead(@Nullable Date moment, Instant now) {
        return moment != null && now.isBefore(moment.toInstant().minus(CLOCK_DIFFERENCE));
    }

    private SenderOutcome once(SenderOutcome outcome, String id, Instant dies) {
        return switch (outcome) {
            case SenderOutcome.Refused _ -> outcome;
            case SenderOutcome.Recognised(var known) ->
                seen.firstUse(known.system(), id, dies.plus(CLOCK_DIFFERENCE))
                        ? outcome
                        : SenderOutcome.refused(FailureCode.CREDENTIAL_USED, known);
        };
    }
}
