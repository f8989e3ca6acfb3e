package uk.frontdoor.app.seal;

import java.io.IOException;
import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.SecureRandom;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x500.X500NameBuilder;
import org.bouncycastle.asn1.x500.style.BCStyle;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.KeyUsage;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cert.jcajce.JcaX509v3CertificateBuilder;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;

/** A certificate that its own holder signs, for signing and for receiving. */
record OwnCertificate(String name, Instant from, Duration lasts) {
    private static final int SERIAL_BITS = 127;
    private static final Duration CLOCKS_DIFFER = Duration.ofMinutes(5);
    private static final int USES = KeyUsage.digitalSignature | KeyUsage.keyAgreement | KeyUsage.keyEncipherment;

    X509Certificate of(KeyPair pair, String algorithm)
            throws GeneralSecurityException, OperatorCreationException, IOException {
        return of(pair.getPublic(), pair.getPrivate(), algorithm);
    }

    /** For a key that cannot sign, by another key of the same holder. */
    X509Certificate of(PublicKey key, PrivateKey signer, String algorithm)
            throws GeneralSecurityException, OperatorCreationException, IOException {
        X500Name subject = new X500NameBuilder(BCStyle.INSTANCE)
                .addRDN(BCStyle.CN, name)
                .build();
        JcaX509v3CertificateBuilder builder = new JcaX509v3CertificateBuilder(
                subject,
                new BigInteger(SERIAL_BITS, new SecureRandom()),
                Date.from(from.minus(CLOCKS_DIFFER)),
                Date.from(from.plus(lasts)),
                subject,
                key);
        builder.addExtension(Extension.keyUsage, true, new KeyUsage(USES));
        return new JcaX509CertificateConverter()
                .setProvider(Providers.BOUNCY_CASTLE)
                .getCertificate(builder.build(new JcaContentSignerBuilder(algorithm)
                        .setProvider(Providers.BOUNCY_CASTLE)
                        .build(signer)));
    }
}
