package uk.frontdoor.app.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.cert.X509Certificate;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Date;
import javax.security.auth.x500.X500Principal;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cert.jcajce.JcaX509v3CertificateBuilder;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;
import uk.frontdoor.core.failure.FailureCode;

final class SenderCheckTest {
    private static final Instant NOW = Instant.parse("2026-09-14T09:30:00Z");
    private static final String KEY = "k".repeat(43);

    private final KnownAgencies register = new KnownAgencies();
    private final Clock clock = Clock.fixed(NOW, ZoneOffset.UTC);

    @Test
    void recognisesAnApiKeyInEitherHeader() {
        register.withKey(KEY, null);

        assertThat(check(request("Authorization", "Bearer " + KEY)))
                .isInstanceOf(SenderOutcome.Recognised.class);
        assertThat(check(request("X-Api-Key", KEY))).isInstanceOf(SenderOutcome.Recognised.class);
    }

    @Test
    void doesNotRecogniseAnotherKeyOrNone() {
        register.withKey(KEY, null);

        assertThat(check(request("X-Api-Key", KEY + "x"))).isEqualTo(SenderOutcome.unknown());
        assertThat(check(request("Authorization", "Basic " + KEY))).isEqualTo(SenderOutcome.unknown());
        assertThat(check(new MockHttpServletRequest())).isEqualTo(SenderOutcome.unknown());
    }

    @Test
    void saysWhoseKeyHasExpired() {
        register.withKey(KEY, NOW);

        assertThat(check(request("X-Api-Key", KEY)))
                .isEqualTo(new SenderOutcome.Refused(FailureCode.CREDENTIAL_EXPIRED, new AgencyPrincipal(KnownAgencies.SCHOOL)));
    }

    @Test
    void recognisesAClientCertificateByItsFingerprint() throws Exception {
        X509Certificate certificate = certificate(NOW.plus(Duration.ofDays(1)));
        register.withCertificate(certificate.getEncoded());

        assertThat(check(offering(certificate))).isInstanceOf(SenderOutcome.Recognised.class);
    }

    @Test
    void refusesACertificateNobodyRegisteredAndOneThatHasExpired() throws Exception {
        X509Certificate expired = certificate(NOW.minusSeconds(1));
        register.withCertificate(expired.getEncoded());

        assertThat(check(offering(certificate(NOW.plusSeconds(60))))).isEqualTo(SenderOutcome.unknown());
        assertThat(check(offering(expired)))
                .isEqualTo(new SenderOutcome.Refused(FailureCode.CREDENTIAL_EXPIRED, new AgencyPrincipal(KnownAgencies.SCHOOL)));
    }

    @Test
    void doesNotFallBackToTheCertificateWhenAKeyIsWrong() throws Exception {
        X509Certificate certificate = certificate(NOW.plusSeconds(60));
        register.withCertificate(certificate.getEncoded());
        MockHttpServletRequest request = offering(certificate);
        request.addHeader("X-Api-Key", "wrong");

        assertThat(check(request)).isEqualTo(SenderOutcome.unknown());
    }

    private SenderOutcome check(MockHttpServletRequest request) {
        AssertionCheck assertions = new AssertionCheck(
                register,
                new WayInInMemory(),
                new AccessSettings.Assertions("front-door", Duration.ofMinutes(5)),
                clock);
        AccessTokens tokens = new AccessTokens(new WayInInMemory(), register, Duration.ofMinutes(10), clock);
        return new SenderCheck(register, assertions, tokens, new RevocationLists(null), clock).check(PresentedCredential.in(request));
    }

    private static MockHttpServletRequest request(String header, String value) {
        MockHttpServletRequest request = new MockHttpServletRequest();
        request.addHeader(header, value);
        return request;
    }

    private static MockHttpServletRequest offering(X509Certificate certificate) {
        MockHttpServletRequest request = new MockHttpServletRequest();
        request.setAttribute("jakarta.servlet.request.X509Certificate", new X509Certificate[] {certificate});
        return request;
    }

    private static X509Certificate certificate(Instant until) throws Exception {
        KeyPair keys = KeyPairGenerator.getInstance("EC").generateKeyPair();
        X500Principal name = new X500Principal("CN=testfell-primary");
        return new JcaX509CertificateConverter()
                .getCertificate(new JcaX509v3CertificateBuilder(
                                name,
                                BigInteger.ONE,
                                Date.from(NOW.minus(Duration.ofDays(1))),
                                Date.from(until),
                                name,
                                keys.getPublic())
                        .build(new JcaContentSignerBuilder("SHA256withECDSA").build(keys.getPrivate())));
    }
}
