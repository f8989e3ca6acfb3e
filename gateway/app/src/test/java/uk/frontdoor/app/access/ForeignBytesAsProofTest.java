package uk.frontdoor.app.access;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.JWSObject;
import com.nimbusds.jose.Payload;
import com.nimbusds.jose.crypto.ECDSASigner;
import java.security.KeyPair;
import java.security.interfaces.ECPrivateKey;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever stands where a system proves itself, it is recognised or refused, the same each time. */
final class ForeignBytesAsProofTest {
    private static final String LONGEST = "1h";
    private static final Instant NOW = Instant.parse("2026-09-14T09:30:00Z");
    private static final KeyPair CURVE = AssertionCheckTest.keys("EC");
    private static final String CLAIMS =
            """
            {"iss":"testfell-primary","sub":"testfell-primary","aud":"front-door","jti":"a-1","iat":%d,"exp":%d}"""
                    .formatted(NOW.getEpochSecond(), NOW.getEpochSecond() + 120);
    private static final AssertionCheck CHECK = new AssertionCheck(
            new KnownAgencies().withAssertionKey("ec-1", CURVE.getPublic()),
            (system, assertion, until) -> true,
            new AccessSettings.Assertions("front-door", Duration.ofMinutes(5)),
            Clock.fixed(NOW, ZoneOffset.UTC));

    @MethodSource("proofs")
    @FuzzTest(maxDuration = LONGEST)
    void believesAnAssertionOrNot(byte[] bytes) throws JOSEException {
        String token = new String(bytes, ISO_8859_1);
        String signed = signed(bytes);

        assertThat(CHECK.check(token)).isEqualTo(CHECK.check(token));
        assertThat(CHECK.check(signed)).isEqualTo(CHECK.check(signed));
    }

    /** What the holder of a key may claim is as foreign as the rest. */
    private static String signed(byte[] claims) throws JOSEException {
        JWSObject assertion = new JWSObject(
                new JWSHeader.Builder(JWSAlgorithm.ES256).keyID("ec-1").build(), new Payload(claims));
        assertion.sign(new ECDSASigner((ECPrivateKey) CURVE.getPrivate()));
        return assertion.serialize();
    }

    static Stream<byte[]> proofs() throws JOSEException {
        return Stream.of(CLAIMS.getBytes(UTF_8), signed(CLAIMS.getBytes(UTF_8)).getBytes(UTF_8));
    }
}
