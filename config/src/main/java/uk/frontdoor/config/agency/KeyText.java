package uk.frontdoor.config.agency;

import java.io.ByteArrayInputStream;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PublicKey;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.security.interfaces.ECPublicKey;
import java.security.interfaces.RSAPublicKey;
import java.security.spec.X509EncodedKeySpec;
import java.time.Instant;
import java.util.Base64;
import java.util.Set;
import uk.frontdoor.core.digest.Sha256;

/** Keys and certificates as base64 text. A key too short to rely on is a fault of the file. */
final class KeyText {
    private static final int SHORTEST_RSA = 2048;
    private static final int CURVE_BITS = 256;

    private KeyText() {}

    /** What the register needs of a certificate that stands in it whole. */
    record Certificate(String fingerprint, String subject, Instant notAfter) {}

    /** The two that senders' assertions are believed with. */
    static String algorithm(String text) {
        if (!Set.of("EC", "RSA").contains(text)) {
            throw new IllegalArgumentException("EC or RSA (expected)");
        }
        return text;
    }

    static PublicKey publicKey(String algorithm, String base64) {
        try {
            byte[] encoded = Base64.getMimeDecoder().decode(base64);
            PublicKey key = KeyFactory.getInstance(algorithm).generatePublic(new X509EncodedKeySpec(encoded));
            if (!strong(key)) {
                throw new IllegalArgumentException("RSA of 2048 bits or more, or EC on P-256 (expected)");
            }
            return key;
        } catch (GeneralSecurityException unusable) {
            throw new IllegalArgumentException("an X.509 public key in base64 (expected)", unusable);
        }
    }

    private static boolean strong(PublicKey key) {
        return switch (key) {
            case RSAPublicKey rsa -> rsa.getModulus().bitLength() >= SHORTEST_RSA;
            case ECPublicKey curve -> curve.getParams().getOrder().bitLength() == CURVE_BITS;
            default -> false;
        };
    }

    static Certificate certificate(String base64) {
        try {
            byte[] encoded = Base64.getMimeDecoder().decode(base64);
            X509Certificate certificate = (X509Certificate)
                    CertificateFactory.getInstance("X.509").generateCertificate(new ByteArrayInputStream(encoded));
            return new Certificate(
                    Sha256.hex(certificate.getEncoded()),
                    certificate.getSubjectX500Principal().getName(),
                    certificate.getNotAfter().toInstant());
        } catch (GeneralSecurityException unusable) {
            throw new IllegalArgumentException("an X.509 certificate in base64 (expected)", unusable);
        }
    }
}
