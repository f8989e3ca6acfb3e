package uk.frontdoor.app.platform.broker;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.KeyStoreException;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.Signature;
import java.util.Collections;
import org.apache.activemq.artemis.core.remoting.impl.ssl.SSLSupport;
import uk.frontdoor.core.digest.Sha256;

/**
 * TLS on the embedded broker's ports.
 *
 * @param certificate the broker's certificate and what leads to its issuer, PEM
 * @param privateKey its key, PKCS#8 PEM without a password
 * @param trust certificates of those who issue clients' certificates, PEM; a client may then log in with its own
 */
record BrokerTls(Path certificate, Path privateKey, Path trust) {
    private static final String PAIR_TYPE = "PEMCFG";
    private static final String TRUST_TYPE = "PEM";
    private static final byte[] PROOF = {1};

    BrokerTls {
        refuseOddPath(certificate);
        refuseOddPath(privateKey);
        refuseOddPath(trust);
    }

    /** They stand in the acceptors' addresses. */
    private static void refuseOddPath(Path path) {
        if (!path.toString().matches("[A-Za-z0-9._/-]+")) {
            throw new IllegalArgumentException("frontdoor.broker.tls: paths of A-Z, a-z, 0-9, dots, hyphens (expected)");
        }
    }

    /** Written beside the broker's data, because Artemis reads a key and its certificate from one file. */
    String options(Path folder) throws IOException {
        Path pair = folder.resolve("tls.pemcfg");
        Files.writeString(pair, pair());
        return ";sslEnabled=true;keyStoreType=" + PAIR_TYPE + ";keyStorePath=" + pair.toAbsolutePath()
                + ";trustStoreType=" + TRUST_TYPE + ";trustStorePath=" + trust.toAbsolutePath()
                + ";wantClientAuth=true;enabledProtocols=TLSv1.3,TLSv1.2";
    }

    private String pair() {
        return "source.key=%s%nsource.cert=%s%n".formatted(privateKey.toAbsolutePath(), certificate.toAbsolutePath());
    }

    /** Of everything in the files, as they are now. */
    String digest() throws IOException {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        for (Path file : new Path[] {certificate, privateKey, trust}) {
            all.writeBytes(Sha256.of(Files.readAllBytes(file)));
        }
        return Sha256.hex(all.toByteArray());
    }

    /** Refuses files with which Artemis could open no port, or with which nobody could come in. */
    void demandUsable() throws IOException, GeneralSecurityException {
        KeyStore pair = store(PAIR_TYPE, pair().getBytes(StandardCharsets.UTF_8));
        String alias = Collections.list(pair.aliases()).stream().findFirst().orElse("");
        if (!(pair.getKey(alias, null) instanceof PrivateKey key) || pair.getCertificate(alias) == null) {
            throw new GeneralSecurityException("frontdoor.broker.tls: a certificate and its private key (expected)");
        }
        if (!belong(key, pair.getCertificate(alias).getPublicKey())) {
            throw new GeneralSecurityException("frontdoor.broker.tls.private-key: is not the key of the certificate");
        }
        if (certificates(store(TRUST_TYPE, Files.readAllBytes(trust))) == 0) {
            throw new GeneralSecurityException("frontdoor.broker.tls.trust: a certificate (expected)");
        }
    }

    /** The reader makes an entry of nothing. */
    private static int certificates(KeyStore store) throws KeyStoreException {
        int certificates = 0;
        for (String alias : Collections.list(store.aliases())) {
            certificates += store.getCertificate(alias) == null ? 0 : 1;
        }
        return certificates;
    }

    /** By the reader that Artemis uses. */
    private static KeyStore store(String type, byte[] content) throws IOException, GeneralSecurityException {
        SSLSupport.checkPemProviderLoaded(type);
        KeyStore store = KeyStore.getInstance(type);
        try {
            store.load(new ByteArrayInputStream(content), null);
            return store;
        } catch (IllegalArgumentException noBase64) {
            throw new GeneralSecurityException("frontdoor.broker.tls: files of PEM (expected)", noBase64);
        }
    }

    private static boolean belong(PrivateKey key, PublicKey certified) throws GeneralSecurityException {
        String algorithm = switch (key.getAlgorithm()) {
            case "RSA" -> "SHA256withRSA";
            case "EC" -> "SHA256withECDSA";
            default -> key.getAlgorithm();
        };
        if (!key.getAlgorithm().equals(certified.getAlgorithm())) {
            return false;
        }
        Signature signature = Signature.getInstance(algorithm);
        signature.initSign(key);
        signature.update(PROOF);
        byte[] signed = signature.sign();
        signature.initVerify(certified);
        signature.update(PROOF);
        return signature.verify(signed);
    }
}
