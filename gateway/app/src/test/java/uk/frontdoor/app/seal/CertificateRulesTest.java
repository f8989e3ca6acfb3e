package uk.frontdoor.app.seal;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.util.Date;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.KeyUsage;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cert.jcajce.JcaX509v3CertificateBuilder;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CertificateRulesTest {
    private static final X509Certificate CURVE = Certificates.curve("hub").certificate();
    private static final X509Certificate RSA = Certificates.rsa("hub", 2048).certificate();

    @Test
    void reliesOnACertificateFromItsFirstMomentToItsLast() {
        assertThat(CertificateRules.fault(CURVE, CURVE.getNotBefore().toInstant())).isEmpty();
        assertThat(CertificateRules.fault(CURVE, CURVE.getNotAfter().toInstant())).isEmpty();
        assertThat(CertificateRules.fault(CURVE, CURVE.getNotBefore().toInstant().minusSeconds(1)))
                .contains("the certificate is not valid yet");
        assertThat(CertificateRules.fault(CURVE, CURVE.getNotAfter().toInstant().plusSeconds(1)))
                .contains("the certificate has expired");
    }

    @Test
    void reliesOnNoBrokenSignatureAndNoWeakKey() {
        assertThat(CertificateRules.fault(Certificates.signedBySha1("hub").certificate(), Certificates.NOW))
                .contains("the certificate is signed by a broken algorithm");
        assertThat(CertificateRules.fault(Certificates.rsa("hub", 1024).certificate(), Certificates.NOW))
                .contains("the certificate's key is too weak");
        assertThat(CertificateRules.fault(Certificates.smallCurve("hub").certificate(), Certificates.NOW))
                .contains("the certificate's key is too weak");
        assertThat(CertificateRules.fault(RSA, Certificates.NOW)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"ML-KEM-512, false", "ML-KEM-768, true", "ML-KEM-1024, true"})
    void takesAKemOfThreeSizesForQuantumSafeAndReliesOnTheLargerTwo(String kind, boolean strong) {
        X509Certificate kem = Certificates.kem(Certificates.curve("hub"), kind).certificate();

        assertThat(CertificateRules.fault(kem, Certificates.NOW).isEmpty()).isEqualTo(strong);
        assertThat(CertificateRules.isQuantumSafe(kem)).isTrue();
        assertThat(CertificateRules.isQuantumSafe(CURVE)).isFalse();
    }

    @Test
    void reliesOnACompositeKeyForSigningAndNeverSealsToIt() {
        X509Certificate composite = Certificates.composite("gateway").certificate();

        assertThat(CertificateRules.fault(composite, Certificates.NOW)).isEmpty();
        assertThat(CertificateRules.maySign(composite)).isTrue();
        assertThat(CertificateRules.maySeal(composite)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Ed25519", "ML-DSA-65"})
    void reliesOnAKeyThatOnlySigns(String kind) {
        X509Certificate signing = Certificates.signing("hub", kind).certificate();

        assertThat(CertificateRules.fault(signing, Certificates.NOW)).isEmpty();
        assertThat(CertificateRules.maySign(signing)).isTrue();
    }

    @Test
    void sealsAndSignsWithACertificateThatStatesNoPurpose() throws Exception {
        X509Certificate free = stating("EC", null);

        assertThat(CertificateRules.maySeal(free)).isTrue();
        assertThat(CertificateRules.maySign(free)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        // kind of key, purpose; may be sealed to, may sign
        "EC, digitalSignature, false, true",
        "EC, keyAgreement, true, false",
        "EC, keyEncipherment, false, false",
        "RSA, digitalSignature, false, true",
        "RSA, keyAgreement, false, false",
        "RSA, keyEncipherment, true, false"
    })
    void keepsToThePurposeThatACertificateStates(String kind, String purpose, boolean seal, boolean sign)
            throws Exception {
        int usage =
                switch (purpose) {
                    case "digitalSignature" -> KeyUsage.digitalSignature;
                    case "keyAgreement" -> KeyUsage.keyAgreement;
                    default -> KeyUsage.keyEncipherment;
                };
        X509Certificate certificate = stating(kind, new KeyUsage(usage));

        assertThat(CertificateRules.maySeal(certificate)).isEqualTo(seal);
        assertThat(CertificateRules.maySign(certificate)).isEqualTo(sign);
    }

    private static X509Certificate stating(String kind, KeyUsage usage) throws Exception {
        KeyPairGenerator pairs = KeyPairGenerator.getInstance(kind, Providers.BOUNCY_CASTLE);
        pairs.initialize(kind.equals("EC") ? 256 : 2048);
        KeyPair pair = pairs.generateKeyPair();
        X500Name hub = new X500Name("CN=hub");
        JcaX509v3CertificateBuilder builder = new JcaX509v3CertificateBuilder(
                hub, BigInteger.ONE, Date.from(Certificates.NOW),
                Date.from(Certificates.NOW.plus(Duration.ofDays(30))), hub, pair.getPublic());
        if (usage != null) {
            builder.addExtension(Extension.keyUsage, true, usage);
        }
        return new JcaX509CertificateConverter()
                .setProvider(Providers.BOUNCY_CASTLE)
                .getCertificate(builder.build(new JcaContentSignerBuilder("SHA256with" + (kind.equals("EC") ? "ECDSA" : kind))
                        .setProvider(Providers.BOUNCY_CASTLE)
                        .build(pair.getPrivate())));
    }
}
