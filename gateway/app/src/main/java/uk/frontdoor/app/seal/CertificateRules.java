package uk.frontdoor.app.seal;

import java.security.cert.X509Certificate;
import java.security.interfaces.ECPublicKey;
import java.security.interfaces.EdECPublicKey;
import java.security.interfaces.RSAPublicKey;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.bouncycastle.jcajce.CompositePublicKey;
import org.bouncycastle.jcajce.interfaces.MLDSAPublicKey;
import org.bouncycastle.jcajce.interfaces.MLKEMPublicKey;
import org.bouncycastle.jcajce.spec.MLKEMParameterSpec;

/** Which certificates are relied on. A certificate's purpose is looked at where it states one. */
final class CertificateRules {
    private static final int RSA_BITS = 2048;
    private static final int EC_BITS = 256;
    private static final int DIGITAL_SIGNATURE = 0;
    private static final int KEY_ENCIPHERMENT = 2;
    private static final int KEY_AGREEMENT = 4;

    private static final Set<MLKEMParameterSpec> STRONG_KEM =
            Set.of(MLKEMParameterSpec.ml_kem_768, MLKEMParameterSpec.ml_kem_1024);

    private CertificateRules() {}

    /** What is wrong with it for either use; empty when nothing is. */
    static Optional<String> fault(X509Certificate certificate, Instant at) {
        if (at.isBefore(certificate.getNotBefore().toInstant())) {
            return Optional.of("the certificate is not valid yet");
        }
        if (at.isAfter(certificate.getNotAfter().toInstant())) {
            return Optional.of("the certificate has expired");
        }
        String signed = certificate.getSigAlgName().toUpperCase(Locale.ROOT);
        if (signed.contains("SHA1") || signed.contains("MD5") || signed.contains("MD2")) {
            return Optional.of("the certificate is signed by a broken algorithm");
        }
        return isStrong(certificate) ? Optional.empty() : Optional.of("the certificate's key is too weak");
    }

    static boolean maySeal(X509Certificate certificate) {
        return switch (certificate.getPublicKey()) {
            case ECPublicKey _ -> mayBeUsedFor(certificate, KEY_AGREEMENT);
            case RSAPublicKey _, MLKEMPublicKey _ -> mayBeUsedFor(certificate, KEY_ENCIPHERMENT);
            case Object _ -> false;
        };
    }

    /** What is encrypted to it stays secret from whoever keeps it until there is a quantum computer. */
    static boolean isQuantumSafe(X509Certificate certificate) {
        return certificate.getPublicKey() instanceof MLKEMPublicKey;
    }

    static boolean maySign(X509Certificate certificate) {
        return mayBeUsedFor(certificate, DIGITAL_SIGNATURE);
    }

    private static boolean isStrong(X509Certificate certificate) {
        return switch (certificate.getPublicKey()) {
            case RSAPublicKey rsa -> rsa.getModulus().bitLength() >= RSA_BITS;
            case ECPublicKey ec -> ec.getParams().getOrder().bitLength() >= EC_BITS;
            case EdECPublicKey _, MLDSAPublicKey _, CompositePublicKey _ -> true;
            case MLKEMPublicKey kem -> STRONG_KEM.contains(kem.getParameterSpec());
            case Object _ -> false;
        };
    }

    private static boolean mayBeUsedFor(X509Certificate certificate, int purpose) {
        boolean[] purposes = certificate.getKeyUsage();
        return purposes == null || purposes[purpose];
    }
}
