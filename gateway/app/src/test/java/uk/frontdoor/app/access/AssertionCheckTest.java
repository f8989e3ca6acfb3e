package uk.frontdoor.app.access;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.JWSSigner;
import com.nimbusds.jose.crypto.ECDSASigner;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.interfaces.ECPrivateKey;
import java.security.spec.ECGenParameterSpec;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import uk.frontdoor.core.failure.FailureCode;

@Tag("hostile")
final class AssertionCheckTest {
    private static final Instant NOW = Instant.parse("2026-09-14T09:30:00Z");
    private static final KeyPair RSA = keys("RSA");
    private static final KeyPair CURVE = keys("EC");

    private final Clock clock = Clock.fixed(NOW, ZoneOffset.UTC);
    private final KnownAgencies register = new KnownAgencies()
            .withAssertionKey("rsa-1", RSA.getPublic())
            .withAssertionKey("ec-1", CURVE.getPublic());
    private final AssertionCheck check = new AssertionCheck(
            register,
            new WayInInMemory(),
            new AccessSettings.Assertions("front-door", Duration.ofMinutes(5)),
            clock);

    @Test
    void recognisesAnAssertionSignedWithEachPermittedAlgorithm() throws Exception {
        assertThat(check.check(signed(JWSAlgorithm.RS256, "rsa-1", claims -> claims)))
                .isInstanceOfSatisfying(
                        SenderOutcome.Recognised.class,
                        recognised -> assertThat(recognised.known().agency()).isEqualTo(KnownAgencies.SCHOOL));
        assertThat(check.check(signed(JWSAlgorithm.RS512, "rsa-1", claims -> claims)))
                .isInstanceOf(SenderOutcome.Recognised.class);
        assertThat(check.check(signed(JWSAlgorithm.ES256, "ec-1", claims -> claims)))
                .isInstanceOf(SenderOutcome.Recognised.class);
    }

    @Test
    void refusesTheSameAssertionTheSecondTime() throws Exception {
        String token = signed(JWSAlgorithm.RS256, "rsa-1", claims -> claims);
        check.check(token);

        assertThat(check.check(token))
                .isEqualTo(new SenderOutcome.Refused(FailureCode.CREDENTIAL_USED, new AgencyPrincipal(KnownAgencies.SCHOOL)));
    }

    @Test
    void saysThatAnAssertionHasExpired() throws Exception {
        String late = signed(JWSAlgorithm.RS256, "rsa-1", claims -> claims.issueTime(at(-600)).expirationTime(at(-301)));

        assertThat(check.check(late))
                .isEqualTo(new SenderOutcome.Refused(FailureCode.CREDENTIAL_EXPIRED, new AgencyPrincipal(KnownAgencies.SCHOOL)));
    }

    @Test
    void forgivesASmallDifferenceOfClocks() throws Exception {
        String early = signed(JWSAlgorithm.RS256, "rsa-1", claims -> claims.issueTime(at(20)).expirationTime(at(200)));

        assertThat(check.check(early)).isInstanceOf(SenderOutcome.Recognised.class);
    }

    @Test
    void refusesWhatDoesNotSayWhenForWhomAndWhichOne() throws Exception {
        assertRefused(claims -> claims.audience("somebody-else"));
        assertRefused(claims -> claims.issuer("another-school"));
        assertRefused(claims -> claims.subject(null));
        assertRefused(claims -> claims.jwtID(null));
        assertRefused(claims -> claims.jwtID("x".repeat(129)));
        assertRefused(claims -> claims.jwtID("a\u0000b"));
        assertRefused(claims -> claims.expirationTime(null));
        assertRefused(claims -> claims.issueTime(at(60)).expirationTime(at(200)));
        assertRefused(claims -> claims.expirationTime(at(3_600)));
    }

    @Test
    void takesAnAssertionThatDoesNotSayWhenItWasMadeIfItDiesInTime() throws Exception {
        assertThat(check.check(signed(JWSAlgorithm.RS512, "rsa-1", claims -> claims.issueTime(null))))
                .isInstanceOf(SenderOutcome.Recognised.class);
        assertRefused(claims -> claims.issueTime(null).expirationTime(at(400)));
    }

    @Test
    void takesTheAddressOfTheTokenEndpointAsAudienceToo() throws Exception {
        assertThat(check.check(signed(JWSAlgorithm.RS512, "rsa-1", claims -> claims.audience("front-door/oauth2/token"))))
                .isInstanceOf(SenderOutcome.Recognised.class);
    }

    @Test
    void takesTheOldAndTheNewKeyWhileOneTakesThePlaceOfTheOther() throws Exception {
        register.withAssertionKey("rsa-2", RSA.getPublic());
        assertThat(check.check(signed(JWSAlgorithm.RS512, "rsa-1", claims -> claims)))
                .isInstanceOf(SenderOutcome.Recognised.class);
        assertThat(check.check(signed(JWSAlgorithm.RS512, "rsa-2", claims -> claims)))
                .isInstanceOf(SenderOutcome.Recognised.class);

        register.revoke("kid " + KnownAgencies.SYSTEM + " rsa-1", NOW);
        assertThat(check.check(signed(JWSAlgorithm.RS512, "rsa-1", claims -> claims)))
                .isEqualTo(new SenderOutcome.Refused(FailureCode.CREDENTIAL_REVOKED, new AgencyPrincipal(KnownAgencies.SCHOOL)));
        assertThat(check.check(signed(JWSAlgorithm.RS512, "rsa-2", claims -> claims)))
                .isInstanceOf(SenderOutcome.Recognised.class);
    }

    @Test
    void looksForAKeyAmongThoseOfTheSystemThatSaysItMadeTheAssertion() throws Exception {
        register.withAssertionKeyOf("another-system", "rsa-1", keys("RSA").getPublic());

        assertThat(check.check(signed(JWSAlgorithm.RS512, "rsa-1", claims -> claims)))
                .isInstanceOf(SenderOutcome.Recognised.class);
        assertRefused(claims -> claims.issuer("another-system").subject("another-system"));
    }

    @Test
    void refusesAKeyItDoesNotKnow() throws Exception {
        assertThat(check.check(signed(JWSAlgorithm.RS256, "rsa-2", claims -> claims)))
                .isEqualTo(SenderOutcome.unknown());
        assertThat(check.check(signed(JWSAlgorithm.RS256, null, claims -> claims)))
                .isEqualTo(SenderOutcome.unknown());
    }

    @Test
    void refusesATokenSignedByAnybodyElse() throws Exception {
        SignedJWT forged = new SignedJWT(header(JWSAlgorithm.RS256, "rsa-1"), claims().build());
        forged.sign(new RSASSASigner(keys("RSA").getPrivate()));

        assertThat(check.check(forged.serialize())).isEqualTo(SenderOutcome.unknown());
    }

    @Test
    void doesNotLetTheTokenChooseAWeakerAlgorithm() throws Exception {
        SignedJWT confused = new SignedJWT(header(JWSAlgorithm.HS256, "rsa-1"), claims().build());
        confused.sign(new MACSigner(RSA.getPublic().getEncoded()));

        assertThat(check.check(confused.serialize())).isEqualTo(SenderOutcome.unknown());
        assertThat(check.check(signed(JWSAlgorithm.PS256, "rsa-1", claims -> claims)))
                .isEqualTo(SenderOutcome.unknown());
        assertThat(check.check("eyJhbGciOiJub25lIn0.eyJzdWIiOiJ4In0.")).isEqualTo(SenderOutcome.unknown());
    }

    @Test
    void refusesWhatIsNotATokenAtAll() {
        assertThat(check.check("a.b.c")).isEqualTo(SenderOutcome.unknown());
    }

    private void assertRefused(UnaryOperator<JWTClaimsSet.Builder> change) throws Exception {
        assertThat(check.check(signed(JWSAlgorithm.RS256, "rsa-1", change)))
                .isInstanceOf(SenderOutcome.Refused.class);
    }

    private static String signed(JWSAlgorithm algorithm, String keyId, UnaryOperator<JWTClaimsSet.Builder> change)
            throws JOSEException {
        SignedJWT token = new SignedJWT(header(algorithm, keyId), change.apply(claims()).build());
        JWSSigner signer = JWSAlgorithm.Family.EC.contains(algorithm)
                ? new ECDSASigner((ECPrivateKey) CURVE.getPrivate())
                : new RSASSASigner(RSA.getPrivate());
        token.sign(signer);
        return token.serialize();
    }

    private static JWSHeader header(JWSAlgorithm algorithm, String keyId) {
        return new JWSHeader.Builder(algorithm).keyID(keyId).build();
    }

    private static JWTClaimsSet.Builder claims() {
        return new JWTClaimsSet.Builder()
                .issuer("testfell-primary")
                .subject("testfell-primary")
                .audience("front-door")
                .jwtID(UUID.randomUUID().toString())
                .issueTime(at(0))
                .expirationTime(at(120));
    }

    private static Date at(int seconds) {
        return Date.from(NOW.plusSeconds(seconds));
    }

    static KeyPair keys(String algorithm) {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance(algorithm);
            if (algorithm.equals("EC")) {
                generator.initialize(new ECGenParameterSpec("secp256r1"));
            } else {
                generator.initialize(2048);
            }
            return generator.generateKeyPair();
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
