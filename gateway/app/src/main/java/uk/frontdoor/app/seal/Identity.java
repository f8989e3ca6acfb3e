package uk.frontdoor.app.seal;

import java.security.PrivateKey;
import java.security.cert.X509Certificate;

/** Somebody's private key with the certificate that goes with it. */
public record Identity(PrivateKey key, X509Certificate certificate) {
    @Override
    public String toString() {
        return "Identity[" + certificate.getSubjectX500Principal() + "]";
    }
}
