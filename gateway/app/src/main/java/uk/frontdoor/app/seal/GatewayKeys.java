package uk.frontdoor.app.seal;

import java.security.cert.X509Certificate;
import java.util.List;
import java.util.Optional;

/**
 * With which the gateway signs deliveries.
 *
 * @param classical on an elliptic curve or RSA, which every recipient can verify
 * @param composite ML-DSA-65 with ECDSA P-256 in one signature, for recipients who hold an ML-KEM key: both must be
 *     broken to forge it
 */
public record GatewayKeys(Identity classical, Optional<Identity> composite) {
    Identity signingTo(List<X509Certificate> recipient) {
        return composite
                .filter(_ -> recipient.stream().anyMatch(CertificateRules::isQuantumSafe))
                .orElse(classical);
    }
}
