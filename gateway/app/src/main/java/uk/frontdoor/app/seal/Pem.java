package uk.frontdoor.app.seal;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.Reader;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.PrivateKey;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.util.List;
import org.bouncycastle.asn1.pkcs.PrivateKeyInfo;
import org.bouncycastle.openssl.PEMKeyPair;
import org.bouncycastle.openssl.PEMParser;
import org.bouncycastle.openssl.jcajce.JcaPEMKeyConverter;
import org.bouncycastle.openssl.jcajce.JcaPEMWriter;
import org.bouncycastle.openssl.jcajce.JceOpenSSLPKCS8DecryptorProviderBuilder;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.pkcs.PKCS8EncryptedPrivateKeyInfo;
import org.bouncycastle.pkcs.PKCSException;
import org.jspecify.annotations.Nullable;
import uk.frontdoor.app.platform.Secret;

/**
 * Keys and certificates as text files, as OpenSSL writes them. They become Bouncy Castle's own objects: with those of
 * the Java runtime it signs at a third of the speed.
 */
final class Pem {
    private Pem() {}

    static List<X509Certificate> certificates(Path file) throws IOException, GeneralSecurityException {
        byte[] bytes = Files.readAllBytes(file);
        CertificateFactory factory = CertificateFactory.getInstance("X.509", Providers.BOUNCY_CASTLE);
        return factory.generateCertificates(new ByteArrayInputStream(bytes)).stream()
                .map(X509Certificate.class::cast)
                .toList();
    }

    /** @param password for a key that is itself encrypted; the file's protection is all there is otherwise */
    static PrivateKey key(Path file, @Nullable Secret password) throws IOException {
        try (Reader reader = Files.newBufferedReader(file);
                PEMParser parser = new PEMParser(reader)) {
            JcaPEMKeyConverter converter = new JcaPEMKeyConverter().setProvider(Providers.BOUNCY_CASTLE);
            return switch (parser.readObject()) {
                case PEMKeyPair pair -> converter.getPrivateKey(pair.getPrivateKeyInfo());
                case PrivateKeyInfo plain -> converter.getPrivateKey(plain);
                case PKCS8EncryptedPrivateKeyInfo locked -> converter.getPrivateKey(unlock(file, locked, password));
                case null -> throw new IOException(file + ": a private key in PEM (expected)");
                case Object _ -> throw new IOException(file + ": a private key in PEM (expected)");
            };
        }
    }

    private static PrivateKeyInfo unlock(Path file, PKCS8EncryptedPrivateKeyInfo key, @Nullable Secret password)
            throws IOException {
        if (password == null) {
            throw new IOException(file + ": the key is encrypted; set frontdoor.seal.password");
        }
        try {
            return key.decryptPrivateKeyInfo(new JceOpenSSLPKCS8DecryptorProviderBuilder()
                    .setProvider(Providers.BOUNCY_CASTLE)
                    .build(password.value().toCharArray()));
        } catch (OperatorCreationException | PKCSException wrong) {
            throw new IOException(file + ": frontdoor.seal.password does not open this key", wrong);
        }
    }

    static String text(Object keyOrCertificate) throws IOException {
        StringWriter text = new StringWriter();
        try (JcaPEMWriter writer = new JcaPEMWriter(text)) {
            writer.writeObject(keyOrCertificate);
        }
        return text.toString();
    }
}
